package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import org.rogatory.convention.Reason;
import org.rogatory.convention.clocks.CountedPeriod;

/**
 * When a time limit is over, and how that was counted.
 *
 * @param lastDay the last day that belongs to it
 * @param until the first instant that no longer belongs to it
 * @param how the counting in words, a key of {@code messages/deadlines} or {@code
 *     messages/convention}
 */
public record Due(LocalDate lastDay, Instant until, Reason how) {

  /** A limit that the Convention itself counts. */
  public static Due of(CountedPeriod counted) {
    return new Due(counted.lastDay(), counted.until(), counted.how());
  }
}
