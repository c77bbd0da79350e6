package org.rogatory.workflow.camunda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.rogatory.workflow.PositionLeft;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.StepFailed;
import org.rogatory.workflow.StepLeft;
import org.rogatory.workflow.StepRecovered;
import org.rogatory.workflow.StepWaits;
import org.springframework.context.event.EventListener;

/** What a list that only listens would hold; each event must fit what came before. */
class Stage {

  private final Map<String, StepWaits> people = new ConcurrentHashMap<>();
  private final Map<String, PositionTaken> positions = new ConcurrentHashMap<>();
  private final Map<String, StepFailed> failures = new ConcurrentHashMap<>();
  private final List<StepLeft> left = new CopyOnWriteArrayList<>();

  void clear() {
    people.clear();
    positions.clear();
    failures.clear();
    left.clear();
  }

  List<StepWaits> people() {
    return List.copyOf(people.values());
  }

  List<PositionTaken> positions() {
    return List.copyOf(positions.values());
  }

  List<StepFailed> failures() {
    return List.copyOf(failures.values());
  }

  /** The steps of people that were left, in order. */
  List<StepLeft> left() {
    return left;
  }

  @EventListener
  void on(StepWaits event) {
    fits(people.putIfAbsent(event.task(), event) == null, event);
  }

  @EventListener
  void on(StepLeft event) {
    StepWaits waited = people.remove(event.task());
    fits(waited != null && waited.place().equals(event.place()), event);
    left.add(event);
  }

  @EventListener
  void on(PositionTaken event) {
    fits(positions.putIfAbsent(event.position(), event) == null, event);
  }

  @EventListener
  void on(PositionLeft event) {
    PositionTaken taken = positions.remove(event.position());
    fits(taken != null && taken.place().equals(event.place()), event);
  }

  @EventListener
  void on(StepFailed event) {
    fits(failures.putIfAbsent(event.failure(), event) == null, event);
  }

  @EventListener
  void on(StepRecovered event) {
    StepFailed failed = failures.remove(event.failure());
    fits(failed != null && failed.place().equals(event.place()), event);
  }

  private static void fits(boolean fits, Object event) {
    if (!fits) {
      throw new IllegalStateException("does not fit what came before: " + event);
    }
  }
}
