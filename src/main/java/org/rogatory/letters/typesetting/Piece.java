package org.rogatory.letters.typesetting;

/**
 * Characters that stand together on one line: one font shows them in one style and one direction.
 *
 * @param face the font
 * @param text the characters, in the order in which they are read
 * @param bold whether they are strong
 * @param level how deep the direction of writing is nested (UAX 9); odd: from right to left
 * @param from the place of the first of them in the paragraph, counted in code points
 * @param before the letter before it, to which its first may be joined; empty where there is none
 * @param after the letter after it
 */
record Piece(
    Face face, String text, boolean bold, int level, int from, String before, String after) {

  boolean isRightToLeft() {
    return level % 2 == 1;
  }

  /** Whether its characters cannot simply follow each other as they come. */
  boolean isDrawnWhole() {
    return !text.isBlank() && (face.isShaped() || isRightToLeft());
  }

  /** How many code points it has. */
  int length() {
    return text.codePointCount(0, text.length());
  }
}
