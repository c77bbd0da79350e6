package org.rogatory.letters.saying;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;

/**
 * How a letter names a measure.
 *
 * @param number the measure's number in its file
 * @param assistance what is sought
 * @param description what in particular; null where there is nothing to add
 */
public record MeasureName(int number, Assistance assistance, @Nullable String description) {

  /** The description stands in the letter as it was written, without the blanks around it. */
  public MeasureName {
    description = description == null ? null : description.strip();
  }

  /** The message that says it, of its number, the words of its assistance, and its description. */
  public String key() {
    return description == null ? "letter.measure" : "letter.measure-described";
  }
}
