package org.rogatory.incoming.clocks;

import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;

/**
 * What we owe of a preservation, 42(4), or of the disclosure that follows from it, 43(1): from when
 * it waits for us until it waits for somebody else, whatever steps and letters lie between.
 */
@Clause({"42(4)", "43(1)"})
final class ExpeditiousClocks implements Clockwork {

  /** From these on it waits for us. */
  private static final Set<Class<? extends MeasureFact>> OURS =
      Set.of(
          MeasureFact.ScopeLeftOpen.class,
          MeasureFact.ScopeReopened.class,
          MeasureFact.MeasureOutside.class,
          MeasureFact.MeasureOpened.class,
          MeasureFact.ContentsSettled.class,
          MeasureFact.ConsultationReplied.class,
          MeasureFact.ConsultationLapsed.class,
          MeasureFact.PostponementEnded.class,
          MeasureFact.MeasureResumed.class,
          MeasureFact.ResultRecorded.class,
          MeasureFact.ObstacleReported.class,
          MeasureFact.RestSeparated.class,
          MeasureFact.BegunAnew.class,
          MeasureFact.TransmittalRecalled.class);

  /** From these on it waits for somebody else, or for a day. */
  private static final Set<Class<? extends MeasureFact>> THEIRS =
      Set.of(
          MeasureFact.ContentsWanting.class,
          MeasureFact.ConsultationSent.class,
          MeasureFact.MeasurePostponed.class,
          MeasureFact.MeasureTransmitted.class,
          MeasureFact.OwnExecutionBegun.class);

  private final Ledger ledger;
  private final Pace pace;
  private final OwnWork work;

  ExpeditiousClocks(Ledger ledger, Pace pace, OwnWork work) {
    this.ledger = ledger;
    this.pace = pace;
    this.work = work;
  }

  @Override
  public void read(ReadEntry entry) {
    RequestDeadline step = RequestDeadline.EXPEDITIOUS_STEP;
    if (entry.fact() instanceof MeasureFact.MeasureCorrected && !pace.isFast(entry.matter())) {
      ledger.drop(step, entry.matter());
    } else if (THEIRS.contains(entry.fact().getClass())) {
      ledger.stop(step, entry);
    } else if (OURS.contains(entry.fact().getClass())
        && pace.isFast(entry.matter())
        && !ledger.runs(step, entry.matter())) {
      work.expeditious(entry);
    }
  }
}
