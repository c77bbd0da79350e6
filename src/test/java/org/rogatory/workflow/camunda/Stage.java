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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a list that only listens would hold; each event must fit what came before, and is taken back
 * with its transaction.
 */
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
    onRollback(() -> people.remove(event.task()));
  }

  @EventListener
  void on(StepLeft event) {
    StepWaits waited = people.remove(event.task());
    fits(waited != null && waited.place().equals(event.place()), event);
    left.add(event);
    onRollback(() -> people.put(event.task(), waited));
    onRollback(() -> left.remove(event));
  }

  @EventListener
  void on(PositionTaken event) {
    fits(positions.putIfAbsent(event.position(), event) == null, event);
    onRollback(() -> positions.remove(event.position()));
  }

  @EventListener
  void on(PositionLeft event) {
    PositionTaken taken = positions.remove(event.position());
    fits(taken != null && taken.place().equals(event.place()), event);
    onRollback(() -> positions.put(event.position(), taken));
  }

  @EventListener
  void on(StepFailed event) {
    fits(failures.putIfAbsent(event.failure(), event) == null, event);
    onRollback(() -> failures.remove(event.failure()));
  }

  @EventListener
  void on(StepRecovered event) {
    StepFailed failed = failures.remove(event.failure());
    fits(failed != null && failed.place().equals(event.place()), event);
    onRollback(() -> failures.put(event.failure(), failed));
  }

  /** What is done last is undone first. */
  private static void onRollback(Runnable undo) {
    TransactionSynchronizationManager.registerSynchronization(
        new Undo(undo, -TransactionSynchronizationManager.getSynchronizations().size()));
  }

  private record Undo(Runnable undo, int getOrder) implements TransactionSynchronization {

    @Override
    public void afterCompletion(int status) {
      if (status != STATUS_COMMITTED) {
        undo.run();
      }
    }
  }

  private static void fits(boolean fits, Object event) {
    if (!fits) {
      throw new IllegalStateException("does not fit what came before: " + event);
    }
  }
}
