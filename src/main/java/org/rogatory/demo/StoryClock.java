package org.rogatory.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.workflow.BackgroundStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The program's clock where samples have stories. It shows the real time, or the one to which a
 * supervisor moved it forward, with two exceptions: to the thread that plays an event of a story,
 * the event's time; and to a thread on which the engine takes a background step for a file whose
 * story is under way, the time at which that file stands. All other threads see the former, so
 * nobody else notices a story.
 */
@Component
@Primary
@Profile({"demo", "test"})
class StoryClock extends Clock {

  private final Clock real;
  private final TimeAhead ahead;
  private final BackgroundStep step;
  private final ObjectProvider<StoryProgress> progress;
  private final ThreadLocal<@Nullable Duration> behind = new ThreadLocal<>();

  StoryClock(
      Clock real, TimeAhead ahead, BackgroundStep step, ObjectProvider<StoryProgress> progress) {
    this.real = real;
    this.ahead = ahead;
    this.step = step;
    this.progress = progress;
  }

  /**
   * Does something at another time, for this thread only; the time goes on from there. An instant
   * in the future counts as the present.
   */
  <T> T at(Instant instant, Supplier<T> what) {
    Duration distance = Duration.between(instant, moved());
    behind.set(distance.isNegative() ? Duration.ZERO : distance);
    try {
      return what.get();
    } finally {
      behind.remove();
    }
  }

  @Override
  public Instant instant() {
    Instant now = moved();
    Duration distance = behind.get();
    if (distance != null) {
      return now.minus(distance);
    }
    return step.file()
        .flatMap(file -> progress.getObject().present(file))
        .filter(now::isAfter)
        .orElse(now);
  }

  private Instant moved() {
    return real.instant().plus(ahead.by());
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
