package org.rogatory.letters.typesetting;

import com.ibm.icu.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;

/** Where the lines of a paragraph may end, by the Unicode line breaking algorithm (UAX 14). */
final class LineEnds {

  private LineEnds() {}

  /**
   * The characters, counted as code points from 0, after which a line may end.
   *
   * @param text the whole paragraph, whatever its fonts
   * @param language whose conventions decide
   */
  static BitSet of(String text, Locale language) {
    return of(text, BreakIterator.getLineInstance(language));
  }

  /** The characters after which something else that the iterator knows may end. */
  static BitSet of(String text, BreakIterator iterator) {
    iterator.setText(text);
    BitSet ends = new BitSet();
    int codePoints = 0;
    int from = iterator.first();
    for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
      codePoints += text.codePointCount(from, to);
      ends.set(codePoints - 1);
      from = to;
    }
    return ends;
  }
}
