package org.rogatory.deadlines;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Publishes {@link TimePassed} at the interval that {@code rogatory.deadlines.every} sets. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "rogatory.deadlines.sweep", havingValue = "true")
class SweepSchedule {

  private final ApplicationEventPublisher events;
  private final Clock clock;

  SweepSchedule(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${rogatory.deadlines.every}",
      fixedDelayString = "${rogatory.deadlines.every}")
  void tick() {
    events.publishEvent(new TimePassed(clock.instant()));
  }
}
