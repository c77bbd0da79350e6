package org.rogatory.letters.typesetting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Some characters in one style. A line feed in the text begins a new line.
 *
 * @param text the characters, made {@link Printable}
 * @param bold whether they are strong
 * @param italic whether they are emphasised
 */
public record Run(String text, boolean bold, boolean italic) {

  public Run {
    text = Printable.of(text);
  }

  /** Characters without emphasis. */
  public static Run plain(String text) {
    return new Run(text, false, false);
  }

  /** The characters of several runs, without their styles. */
  public static String textOf(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
