package org.rogatory.incoming.review;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.found.RecallReason;

/**
 * What is under way that a change ends, as it was begun for another matter, or for another State.
 *
 * @param consulted the measures whose consultation under way ends: nobody waits for the answer,
 *     40(28)
 * @param held the measures for which the consultations that were held do not count either, as they
 *     were held on something else
 * @param executed why what is executed or was reported of a measure no longer counts; empty where
 *     it does
 */
public record Overtaken(
    Predicate<Measure> consulted,
    Predicate<Measure> held,
    Function<Measure, Optional<RecallReason>> executed) {

  /** Whatever is under way goes on. */
  static final Overtaken NOTHING =
      new Overtaken(measure -> false, measure -> false, measure -> Optional.empty());

  boolean ends(Measure measure) {
    return consulted.test(measure);
  }

  boolean endsHeld(Measure measure) {
    return held.test(measure);
  }

  Optional<RecallReason> recalls(Measure measure) {
    return Executing.isToBeRecalled(measure) ? executed.apply(measure) : Optional.empty();
  }
}
