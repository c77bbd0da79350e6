package org.rogatory.letters;

import java.util.regex.Pattern;
import org.rogatory.letters.wording.LetterParts;

/**
 * What people write in a letter, in CommonMark: all but its fixed part. Line ends are as we store
 * them.
 *
 * @param opening what stands before the fixed part; its first heading is the subject
 * @param closing what stands below it
 */
public record FreeText(String opening, String closing) {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  public FreeText {
    opening = tidy(opening);
    closing = tidy(closing);
  }

  /** What people can write in a letter of these parts. */
  static FreeText of(LetterParts parts) {
    return new FreeText(parts.opening(), parts.closing());
  }

  private static String tidy(String text) {
    return LINE_END.matcher(text).replaceAll("\n").strip();
  }
}
