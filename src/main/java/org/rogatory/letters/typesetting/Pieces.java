package org.rogatory.letters.typesetting;

import com.ibm.icu.text.BreakIterator;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides a paragraph into pieces. A line feed is a piece of its own: iText repeats characters
 * where one stands among others. What is drawn whole is divided where a line may end and at spaces,
 * so that lines can be made of the pieces.
 */
final class Pieces {

  /** A longer word, in code points, is divided letter by letter: no line may be wide enough. */
  private static final int LONGEST = 24;

  private static final Set<UnicodeScript> EAST_ASIAN =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<UnicodeScript> KANA =
      EnumSet.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private final Locale language;
  private final int[] characters;
  private final BitSet ends;
  private final BitSet letters;
  private final byte[] levels;
  private final BitSet japanese;
  private final List<Piece> pieces = new ArrayList<>();

  private final StringBuilder piece = new StringBuilder();
  private int from;
  private Face face = Face.LATIN;

  private Pieces(String text, Locale language) {
    this.language = language;
    this.characters = text.codePoints().toArray();
    this.ends = LineEnds.of(text, language);
    this.letters = LineEnds.of(text, BreakIterator.getCharacterInstance(language));
    this.levels = Directions.levels(characters);
    this.japanese = japanese();
  }

  /** The pieces of a paragraph, in the order in which they are read. */
  static List<Piece> of(List<Run> runs, Locale language) {
    Pieces divided = new Pieces(Run.textOf(runs), language);
    runs.forEach(divided::add);
    return divided.pieces;
  }

  private void add(Run run) {
    Face latin = run.bold() ? Face.LATIN_BOLD : run.italic() ? Face.LATIN_ITALIC : Face.LATIN;
    boolean hanFirst = Typefaces.isChinese(language) && latin == Face.LATIN;
    face = latin;
    int start = from;
    int length = run.text().codePointCount(0, run.text().length());
    for (int at = start; at < start + length; at++) {
      int here = characters[at];
      Face next = here == '\n' ? face : faceAt(at, latin, hanFirst);
      if (!piece.isEmpty() && endsBefore(at, next)) {
        end(run, at);
      }
      face = next;
      piece.appendCodePoint(here);
    }
    end(run, start + length);
  }

  private Face faceAt(int at, Face latin, boolean hanFirst) {
    Face found = Typefaces.faceFor(characters[at], face, latin, hanFirst);
    return found == Face.HAN && japanese.get(at) && shows(Face.JAPANESE, characters[at])
        ? Face.JAPANESE
        : found;
  }

  private static boolean shows(Face face, int codePoint) {
    return face.program().getGlyph(codePoint) != null;
  }

  private boolean endsBefore(int at, Face next) {
    int before = characters[at - 1];
    int here = characters[at];
    if (next != face || levels[at] != levels[at - 1] || before == '\n' || here == '\n') {
      return true;
    }
    boolean whole = face.isShaped() || levels[at] % 2 == 1;
    return whole
        && (before == ' ' || here == ' ' || ends.get(at - 1) || isLong(at) && letters.get(at - 1));
  }

  private boolean isLong(int at) {
    return at - 1 - ends.previousSetBit(at - 1) >= LONGEST;
  }

  private void end(Run run, int at) {
    if (!piece.isEmpty()) {
      String text = piece.toString();
      String before = letter(from - 1);
      pieces.add(new Piece(face, text, run.bold(), levels[from], from, before, letter(at)));
      piece.setLength(0);
    }
    from = at;
  }

  /** A letter that its neighbour may be joined to. */
  private String letter(int at) {
    return at >= 0 && at < characters.length && Typefaces.isShaped(characters[at])
        ? Character.toString(characters[at])
        : "";
  }

  /**
   * Chinese characters beside Japanese letters: they are written in another way there. Beyond signs
   * and spaces only where the letter itself is not Chinese.
   */
  private BitSet japanese() {
    BitSet found = new BitSet();
    int start = 0;
    boolean kana = false;
    for (int at = 0; at <= characters.length; at++) {
      if (at == characters.length || !goesOn(characters[at])) {
        if (kana) {
          found.set(start, at);
        }
        start = at + 1;
        kana = false;
      } else {
        kana |= KANA.contains(UnicodeScript.of(characters[at]));
      }
    }
    return found;
  }

  private boolean goesOn(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return EAST_ASIAN.contains(script)
        || script == UnicodeScript.COMMON && !Typefaces.isChinese(language);
  }
}
