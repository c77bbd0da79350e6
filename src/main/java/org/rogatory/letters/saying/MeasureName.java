package org.rogatory.letters.saying;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;

/**
 * How a letter names a measure.
 *
 * @param number the measure's number in its file
 * @param assistance what is sought
 * @param description what in particular; null where there is nothing to add
 * @param takesUp the number of the answered measure that it takes up again, by which the requesting
 *     State knows it; null for none
 */
public record MeasureName(
    int number, Assistance assistance, @Nullable String description, @Nullable Integer takesUp) {

  /** A measure that takes up no other. */
  public MeasureName(int number, Assistance assistance, @Nullable String description) {
    this(number, assistance, description, null);
  }

  /** The description stands in the letter as it was written, without the blanks around it. */
  public MeasureName {
    description = description == null ? null : description.strip();
  }

  /**
   * The message that says it, of its number, the words of its assistance, its description, and the
   * number of what it takes up again.
   */
  public String key() {
    String again = takesUp == null ? "" : "-again";
    return (description == null ? "letter.measure" : "letter.measure-described") + again;
  }
}
