package org.rogatory.explore.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved, so that the same history has the same times. */
public final class StillClock extends Clock {

  private Instant now = Instant.EPOCH;

  public void set(Instant instant) {
    this.now = instant;
  }

  public void advance(Duration stretch) {
    this.now = now.plus(stretch);
  }

  @Override
  public Instant instant() {
    return now;
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
