package org.rogatory.register.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rogatory.register.readings.ReadingAct;

/**
 * What a person does about a reading.
 *
 * @param says the reading that it is about, as the person has seen it: citations, or a word
 * @param reason why; not needed where it is signed off
 */
record NewReadingAct(
    @NotNull ReadingAct act,
    @NotBlank @Size(max = 200) String says,
    @Nullable @Size(max = 2000) String reason) {

  String why() {
    return reason == null ? "" : reason;
  }
}
