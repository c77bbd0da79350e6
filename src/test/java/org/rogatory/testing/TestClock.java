package org.rogatory.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/**
 * A clock that goes on as time does and can be set. After each test it shows the real time again; a
 * story that spans several test methods sets it at the start of each.
 */
@Component
public class TestClock extends Clock {

  private static final Clock REAL = Clock.tickMillis(ZoneOffset.UTC);

  private volatile Duration ahead = Duration.ZERO;

  /** Sets the clock; from there it goes on. */
  public void set(Instant instant) {
    ahead = Duration.between(REAL.instant(), instant);
  }

  /** Moves the clock by a stretch of time, forward or back. */
  public void advance(Duration stretch) {
    ahead = ahead.plus(stretch);
  }

  /** Shows the real time again. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return REAL.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the program reads instants only");
  }
}
