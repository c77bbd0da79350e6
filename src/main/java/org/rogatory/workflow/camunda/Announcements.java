package org.rogatory.workflow.camunda;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionLeft;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.StepLeft;
import org.rogatory.workflow.StepRecovered;
import org.rogatory.workflow.StepWaits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Publishes what the engine does, at once and inside the engine's transaction. */
@Component
class Announcements {

  private final ApplicationEventPublisher listeners;
  private final Clock clock;

  Announcements(ApplicationEventPublisher listeners, Clock clock) {
    this.listeners = listeners;
    this.clock = clock;
  }

  /** By the clock of the program; the engine's own may stand elsewhere. */
  void personAwaited(String task, Place place) {
    Instant now = now();
    listeners.publishEvent(new StepWaits(task, place, now));
    listeners.publishEvent(new PositionTaken(task, place, WaitsFor.PERSON, now));
  }

  void personDone(String task, Place place, StepLeft.Reason reason) {
    Instant now = now();
    listeners.publishEvent(new StepLeft(task, place, reason, now));
    listeners.publishEvent(new PositionLeft(task, place, WaitsFor.PERSON, now));
  }

  void taken(String position, Place place, WaitsFor waitsFor) {
    listeners.publishEvent(new PositionTaken(position, place, waitsFor, now()));
  }

  void left(String position, Place place, WaitsFor waitedFor) {
    listeners.publishEvent(new PositionLeft(position, place, waitedFor, now()));
  }

  void failed(String job, Place place, String cause) {
    listeners.publishEvent(new StepFailed(job, place, cause, now()));
  }

  void recovered(String job, Place place) {
    listeners.publishEvent(new StepRecovered(job, place, now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
