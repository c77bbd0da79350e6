package org.rogatory.register.facts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;

/**
 * Whether, and from when, the Convention binds a State, Articles 65 and 67.
 *
 * @param party whether it has deposited its instrument
 * @param depositedOn the day of the deposit
 * @param inForceFrom the first day on which the Convention is in force for it
 * @param outFrom the first day on which a denunciation has taken effect
 */
@Clause("65, 67")
public record Membership(
    @NotNull boolean party,
    Optional<LocalDate> depositedOn,
    Optional<LocalDate> inForceFrom,
    Optional<LocalDate> outFrom)
    implements StateFact {

  /** Whether the Convention is in force for the State on a day. */
  public Stated inForceOn(LocalDate day) {
    if (!party || outFrom.filter(out -> !day.isBefore(out)).isPresent()) {
      return Stated.NO;
    }
    return inForceFrom
        .map(from -> day.isBefore(from) ? Stated.NO : Stated.YES)
        .orElse(Stated.NOT_STATED);
  }
}
