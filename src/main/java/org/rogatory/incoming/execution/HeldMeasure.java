package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.journal.Moment;

/**
 * What is held for a measure, as whoever decides on it is to know it.
 *
 * @param since since when, in the office's zone
 * @param said what it is and where, as the authority said; empty where it said nothing
 * @param sixtyDays for a preservation, the last day of its least time, 42(8)
 * @param freed whether that no longer binds: its State does not need it any more
 */
@Clause("42(8)")
public record HeldMeasure(
    Measure measure,
    Moment since,
    Optional<String> said,
    Optional<LocalDate> sixtyDays,
    boolean freed) {

  /** What is held for a measure; empty where nothing is. */
  public static Optional<HeldMeasure> of(Measure measure) {
    Execution execution = measure.execution();
    ZoneId zone = measure.request().received().zone();
    return execution
        .holdsSince()
        .map(
            since ->
                new HeldMeasure(
                    measure,
                    new Moment(since, zone),
                    execution.stopAnswer().or(execution::result),
                    measure.isPreservation()
                        ? Optional.of(Clocks.preservationMinimum(since, zone).lastDay())
                        : Optional.empty(),
                    Releasing.isFree(measure)));
  }
}
