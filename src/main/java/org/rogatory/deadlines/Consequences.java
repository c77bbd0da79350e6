package org.rogatory.deadlines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.springframework.stereotype.Component;

/** What follows from the passing of each kind of time limit, as the courses registered it. */
@Component
class Consequences {

  private final Map<DeadlineKind, Consequence> byKind = new HashMap<>();

  /**
   * @throws IllegalStateException if a kind that has an effect has no consequence, or more than
   *     one; this stops the start
   */
  Consequences(KnownDeadlines known, List<Consequence> consequences) {
    consequences.forEach(this::add);
    known.all().stream()
        .filter(kind -> kind.effect() != DeadlineKind.Effect.NONE && !byKind.containsKey(kind))
        .findFirst()
        .ifPresent(
            kind -> {
              throw new IllegalStateException("no consequence is registered for " + kind.id());
            });
  }

  private void add(Consequence consequence) {
    for (DeadlineKind kind : consequence.follows()) {
      if (byKind.putIfAbsent(kind, consequence) != null) {
        throw new IllegalStateException("two consequences are registered for " + kind.id());
      }
    }
  }

  /** Does what follows from this time limit, which has passed. */
  void draw(Pen then, Deadline over) {
    Objects.requireNonNull(byKind.get(over.kind()), over.kind().id()).draw(then, over);
  }
}
