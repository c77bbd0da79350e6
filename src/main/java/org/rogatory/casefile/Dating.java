package org.rogatory.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Moment;

/** The days of what arrives: it is written before it arrives, and neither is in another age. */
public final class Dating {

  private static final int MOST_YEARS = 50;

  private Dating() {}

  /**
   * When something arrived, counted in the office's zone. Its day gives a new file its number.
   *
   * @throws BadInput at {@code receivedAt} where that lies in the future or in another age
   */
  public static Moment arrival(Moment said, Instant now, ZoneId office) {
    Moment received = new Moment(said.at(), office);
    if (received.at().isAfter(now)) {
      throw BadInput.at("receivedAt", Reason.of("input.in-the-future"));
    }
    if (received.day().isBefore(now.atZone(office).toLocalDate().minusYears(MOST_YEARS))) {
      throw BadInput.at("receivedAt", Reason.of("input.dated-long-ago"));
    }
    return received;
  }

  /**
   * Checks the date on what arrived against the day of arrival. Where it was written it may already
   * have been the day after.
   *
   * @throws BadInput at {@code dated}
   */
  public static void check(@Nullable LocalDate dated, LocalDate received) {
    if (dated == null) {
      return;
    }
    if (dated.isAfter(received.plusDays(1))) {
      throw BadInput.at("dated", Reason.of("input.dated-after-arrival", received));
    }
    if (dated.isBefore(received.minusYears(MOST_YEARS))) {
      throw BadInput.at("dated", Reason.of("input.dated-long-ago"));
    }
  }

  /**
   * What answers something does not happen before it. Whoever types a moment says its minute only,
   * so they are compared by minutes.
   *
   * @param said when the answer is said to have happened
   * @param answered when that happened which it answers
   * @param field the field that says when, for the error
   * @throws BadInput at that field
   */
  public static void follows(Instant said, Instant answered, String field, Reason otherwise) {
    if (said.isBefore(answered.truncatedTo(ChronoUnit.MINUTES))) {
      throw BadInput.at(field, otherwise);
    }
  }
}
