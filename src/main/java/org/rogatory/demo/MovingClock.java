package org.rogatory.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.deadlines.NextDates;
import org.rogatory.deadlines.SweepPause;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.web.Dates;
import org.rogatory.web.PageNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves the program's clock forward, where the program is tried out, so that reminders, lapses and
 * reviews can be seen. It is never moved back: what the journals say would lie in the future.
 */
@Component
@Profile("demo")
class MovingClock implements PageNotice {

  private static final Logger LOG = LoggerFactory.getLogger(MovingClock.class);

  /** Calendars and time limits end somewhere; so far ahead the clock can be. */
  private static final Duration FURTHEST = Duration.ofDays(5 * 366);

  private final TimeAhead ahead;
  private final Clock clock;
  private final NextDates next;
  private final Dates dates;
  private final ObjectProvider<SweepPause> pauses;
  private final ApplicationEventPublisher listeners;

  MovingClock(
      TimeAhead ahead,
      Clock clock,
      NextDates next,
      Dates dates,
      ObjectProvider<SweepPause> pauses,
      ApplicationEventPublisher listeners) {
    this.ahead = ahead;
    this.clock = clock;
    this.next = next;
    this.dates = dates;
    this.pauses = pauses;
    this.listeners = listeners;
  }

  /**
   * How the clock stands.
   *
   * @param now what it shows
   * @param realTime what it would show if it had not been moved
   * @param nextDate when the program has something to do next; empty where nothing waits for a date
   */
  record Shown(Instant now, Instant realTime, Optional<Instant> nextDate) {}

  /** How the clock stands. */
  Shown shown() {
    Instant now = clock.instant();
    return new Shown(now, now.minus(ahead.by()), next.action().filter(now::isBefore));
  }

  /**
   * Moves the clock to a moment. Call {@link #catchUp} once that is committed.
   *
   * @throws BadInput at {@code to}, where the moment is not in the future or lies more than five
   *     years ahead of the real time, or while the sample requests are being prepared
   */
  @Transactional
  void moveTo(Instant to) {
    Instant now = clock.instant();
    Duration stretch = Duration.between(now, to);
    if (pauses.stream().anyMatch(SweepPause::isOn)) {
      throw BadInput.at("to", Reason.of("clock.not-yet"));
    }
    if (stretch.compareTo(Duration.ofSeconds(1)) < 0) {
      throw BadInput.at("to", Reason.of("clock.forward-only"));
    }
    if (ahead.by().plus(stretch).compareTo(FURTHEST) > 0) {
      throw BadInput.at("to", Reason.of("clock.too-far"));
    }
    ahead.add(stretch.plusMillis(999));
    LOG.info("the clock was moved from {} to {}", now, to);
  }

  /** Shows the time to which the clock was moved, and does what is due by then. */
  void catchUp() {
    ahead.read();
    listeners.publishEvent(new TimePassed(clock.instant()));
  }

  @Override
  public Optional<Reason> message() {
    return ahead.by().isZero()
        ? Optional.empty()
        : Optional.of(Reason.of("clock.moved", dates.moment(clock.instant())));
  }
}
