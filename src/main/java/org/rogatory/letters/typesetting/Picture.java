package org.rogatory.letters.typesetting;

import com.itextpdf.io.font.otf.Glyph;

/** A glyph in its place, and what it adds to the text that a machine reads. */
final class Picture extends Glyph {

  private final String adds;

  /**
   * @param adds its characters, or none where a glyph before it has told them
   */
  Picture(Glyph placed, String adds) {
    super(placed);
    this.adds = adds;
  }

  String adds() {
    return adds;
  }
}
