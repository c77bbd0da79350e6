package org.rogatory.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The program's clock where it is tried out: the real time, except while the samples' stories are
 * told, when everything happens on the day on which the story says so.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock implements StoryTime {

  private static final Clock REAL = Clock.tickMillis(ZoneOffset.UTC);

  private volatile Duration behind = Duration.ZERO;

  @Override
  public void travelTo(Instant instant) {
    Duration distance = Duration.between(instant, REAL.instant());
    behind = distance.isNegative() ? Duration.ZERO : distance;
  }

  @Override
  public void comeBack() {
    behind = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return REAL.instant().minus(behind);
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
