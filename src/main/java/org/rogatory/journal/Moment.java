package org.rogatory.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When a thing happened, and in which zone the law counts its days.
 *
 * @param at the instant, cut to milliseconds: databases round finer ones, and a hash over the value
 *     in memory would never verify again
 * @param zone the zone of the place
 */
public record Moment(Instant at, ZoneId zone) {

  public Moment {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whether a year is of this age, 1800 to 2199; others are slips of the keyboard. */
  public static boolean isOfThisAge(int year) {
    return year >= 1800 && year <= 2199;
  }

  /** The day there, at that moment. */
  public LocalDate day() {
    return local().toLocalDate();
  }

  /** The date and time there. */
  public ZonedDateTime local() {
    return at.atZone(zone);
  }
}
