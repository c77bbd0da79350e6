package org.rogatory.incoming.asked;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Reason;

/**
 * A deadline that the requesting State suggests, preferably with its reasons, 40(26).
 *
 * @param day the day
 * @param reason why, in its words
 */
public record SuggestedDay(LocalDate day, @Nullable String reason) {

  /**
   * Reasons without a day suggest none, and would be lost. A day that had passed when the request
   * arrived can be kept by nobody.
   *
   * @param arrived the day on which it arrived
   */
  @Clause("40(26), 1st sentence")
  public static void check(
      BadInput.Collected bad,
      String field,
      @Nullable LocalDate day,
      @Nullable String reason,
      LocalDate arrived) {
    if (day == null && reason != null) {
      bad.add(field, Reason.of("input.reason-without-day"));
    }
    if (day != null && day.isBefore(arrived)) {
      bad.add(field, Reason.of("input.answer-by-passed", arrived));
    }
  }

  public static @Nullable SuggestedDay of(@Nullable LocalDate day, @Nullable String reason) {
    return day == null ? null : new SuggestedDay(day, reason);
  }
}
