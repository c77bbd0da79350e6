package org.rogatory.deadlines;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Says every now and then that time has passed; {@code rogatory.deadlines} says how often. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "rogatory.deadlines.sweep", havingValue = "true")
class Ticking {

  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ticking(ApplicationEventPublisher events, Clock clock) {
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
