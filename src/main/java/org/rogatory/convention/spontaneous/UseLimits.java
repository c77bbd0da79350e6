package org.rogatory.convention.spontaneous;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What the sender of spontaneous information asked for, and what binds its receiver, 40(5).
 *
 * @param confidential whether the information is to be kept confidential
 * @param confidentialUntil the first instant at which the time of confidentiality is over; empty
 *     where the sender named no end
 * @param restrictions the numbers of the restrictions on its use that stand
 */
public record UseLimits(
    boolean confidential, Optional<Instant> confidentialUntil, Set<Integer> restrictions) {

  public UseLimits {
    restrictions = Set.copyOf(restrictions);
  }

  /** Whether the time for which confidentiality was asked is over by then. */
  boolean isOver(Instant now) {
    return confidentialUntil.filter(until -> !until.isAfter(now)).isPresent();
  }
}
