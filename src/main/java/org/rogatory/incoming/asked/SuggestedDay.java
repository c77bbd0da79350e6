package org.rogatory.incoming.asked;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that the requesting State suggests, preferably with its reasons, 40(26).
 *
 * @param day the day
 * @param reason why, in its words
 */
public record SuggestedDay(LocalDate day, @Nullable String reason) {

  public static @Nullable SuggestedDay of(@Nullable LocalDate day, @Nullable String reason) {
    return day == null ? null : new SuggestedDay(day, reason);
  }
}
