package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.BitSet;

/** Tells iText where a piece of a paragraph may be divided between two lines. */
final class Breaks implements ISplitCharacters {

  private final BitSet ends;
  private final int from;
  private final Patience patience;

  /**
   * @param ends where the paragraph's lines may end, see {@link LineEnds}
   * @param from the place of the piece's first character in the paragraph
   * @param patience asked at each character, for iText itself cannot be stopped
   */
  Breaks(BitSet ends, int from, Patience patience) {
    this.ends = ends;
    this.from = from;
    this.patience = patience;
  }

  /**
   * The same for a piece that is drawn whole, at whose last picture alone a line may end.
   *
   * @param pictures how many it has
   * @param length how many code points
   */
  Breaks ofWhole(int pictures, int length) {
    BitSet last = new BitSet();
    last.set(pictures - 1, ends.get(from + length - 1));
    return new Breaks(last, 0, patience);
  }

  @Override
  public boolean isSplitCharacter(GlyphLine text, int position) {
    patience.check();
    return ends.get(from + position);
  }
}
