package org.rogatory.register.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A reservation or declaration of a State.
 *
 * @param about what it is about
 * @param wording its text
 * @param madeOn the day it was made
 * @param withdrawnOn the first day on which it no longer holds
 */
public record Declaration(
    @NotNull DeclarationKind about,
    @NotBlank @Size(max = 10_000) String wording,
    Optional<LocalDate> madeOn,
    Optional<LocalDate> withdrawnOn)
    implements StateFact {

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return madeOn.filter(day::isBefore).isEmpty()
        && withdrawnOn.filter(end -> !day.isBefore(end)).isEmpty();
  }
}
