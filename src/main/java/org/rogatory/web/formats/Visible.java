package org.rogatory.web.formats;

/**
 * Text in which there is something to see. A text of white space, of joiners or of marks that only
 * turn the direction says nothing, although {@link String#isBlank} is false for it.
 */
public final class Visible {

  private Visible() {}

  /** Whether a reader would see anything of the text. */
  public static boolean isAnythingIn(String text) {
    return text.codePoints().anyMatch(Visible::isSeen);
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.FORMAT,
          Character.CONTROL,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> !Character.isWhitespace(point);
    };
  }
}
