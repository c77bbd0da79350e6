package org.rogatory.steps;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;

/**
 * What a step decides for another State is chosen by a person: its form begins without a choice,
 * and no call may leave it out.
 */
public final class Chosen {

  private Chosen() {}

  /**
   * The choice.
   *
   * @param step the step's name, for the words that say what to choose
   * @throws BadInput at the field, where nothing was chosen
   */
  public static <T> T of(@Nullable T choice, String step, String field) {
    if (choice == null) {
      throw BadInput.at(field, Reason.of("NotNull." + step + "." + field));
    }
    return choice;
  }
}
