package org.rogatory.letters.typesetting;

import java.util.Locale;

/**
 * How letters of a language are laid out.
 *
 * @param leading distance of the lines, as a multiple of the font's size
 * @param firstLine how far the first line of a paragraph is moved in, in points
 * @param signature where the signature begins, as a share of the line
 */
record Manner(float leading, float firstLine, float signature) {

  private static final Manner WESTERN = new Manner(1.5f, 0, 0);
  private static final Manner CHINESE = new Manner(1.75f, 2 * BodyText.SIZE, .55f);

  static Manner of(Locale language) {
    return Typefaces.isChinese(language) ? CHINESE : WESTERN;
  }
}
