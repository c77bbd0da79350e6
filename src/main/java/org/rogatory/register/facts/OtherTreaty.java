package org.rogatory.register.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.LegalBasis;

/**
 * Another treaty on mutual legal assistance that binds the State and us, 40(7).
 *
 * @param name its title
 * @param concludedOn the day it was signed
 * @param inForceFrom the first day on which it binds both
 * @param endedOn the first day on which it no longer does
 * @param paragraphsAgreedOn the day it was agreed to apply paragraphs 8 to 31 in its place
 * @param agreementDocument where that agreement is written down; empty where there is none
 */
public record OtherTreaty(
    @NotBlank @Size(max = 500) String name,
    Optional<LocalDate> concludedOn,
    Optional<LocalDate> inForceFrom,
    Optional<LocalDate> endedOn,
    Optional<LocalDate> paragraphsAgreedOn,
    @Size(max = 500) String agreementDocument)
    implements StateFact {

  /** Whether it binds on a day; without its dates it is taken to. */
  public boolean bindsOn(LocalDate day) {
    return inForceFrom.filter(day::isBefore).isEmpty()
        && endedOn.filter(end -> !day.isBefore(end)).isEmpty();
  }

  /** What a request made on a day rests on where this treaty binds. */
  public LegalBasis basisOn(LocalDate day) {
    return paragraphsAgreedOn.filter(agreed -> !day.isBefore(agreed)).isPresent()
        ? LegalBasis.TREATY_WITH_PARAGRAPHS_8_TO_31
        : LegalBasis.OTHER_TREATY;
  }
}
