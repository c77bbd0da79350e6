package org.rogatory.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;

/** The days of a request: it is written before it arrives, and neither is in another age. */
final class Dating {

  private static final int MOST_YEARS = 50;

  private Dating() {}

  /**
   * Checks the day of arrival, by which the file is numbered.
   *
   * @throws BadInput at {@code receivedAt}
   */
  static void checkArrival(LocalDate received, LocalDate today) {
    if (received.isBefore(today.minusYears(MOST_YEARS))) {
      throw BadInput.at("receivedAt", Reason.of("input.dated-long-ago"));
    }
  }

  /**
   * Checks it against the day of arrival. Where the request was written it may already have been
   * the day after.
   *
   * @throws BadInput at {@code dated}
   */
  static void check(@Nullable LocalDate dated, LocalDate received) {
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
}
