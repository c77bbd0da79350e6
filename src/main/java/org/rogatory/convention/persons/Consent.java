package org.rogatory.convention.persons;

import java.time.LocalDate;

/**
 * What a person who is to be transferred answered, 40(9)(a).
 *
 * @param informedOn when the person was informed of what it means
 * @param answeredOn when the person answered
 * @param given whether the person consented
 */
public record Consent(LocalDate informedOn, LocalDate answeredOn, boolean given) {

  /** Whether the person answered only after the information: a consent before it is none. */
  public boolean isInformed() {
    return !answeredOn.isBefore(informedOn);
  }
}
