package org.rogatory.demo;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;

/** By how much the program's clock is moved. */
enum Stretch implements Worded {
  /** To the next moment at which the program has something to do. */
  NEXT_DATE(null),
  HOUR(Duration.ofHours(1)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7)),
  SIXTY_DAYS(Duration.ofDays(60)),
  /** To a moment that is given. */
  MOMENT(null);

  private final @Nullable Duration length;

  Stretch(@Nullable Duration length) {
    this.length = length;
  }

  @Override
  public String group() {
    return "clock.by";
  }

  /** How long it is; empty where that depends on what is due, or on what is given. */
  Optional<Duration> length() {
    return Optional.ofNullable(length);
  }
}
