package org.rogatory.incoming.clocks;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * What we owe of a measure: from when it waits for us until it waits for somebody else, whatever
 * steps and letters lie between, 40(26). A preservation, 42(4), and the disclosure that follows
 * from it, 43(1), have a limit of their own.
 */
@Clause({"40(26), 1st sentence", "42(4)", "43(1)"})
final class StepClocks implements Clockwork {

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
          MeasureFact.RefusalReopened.class,
          MeasureFact.ConfirmationOwed.class,
          MeasureFact.AssessedAgain.class,
          MeasureFact.TransmittalRecalled.class);

  /** From these on it waits for somebody else, or for a day. */
  private static final Set<Class<? extends MeasureFact>> THEIRS =
      Set.of(
          MeasureFact.ContentsWanting.class,
          MeasureFact.ConsultationSent.class,
          MeasureFact.MeasurePostponed.class,
          MeasureFact.MeasureTransmitted.class,
          MeasureFact.OwnExecutionBegun.class);

  private static final Set<RequestDeadline> STEPS =
      EnumSet.of(RequestDeadline.EXPEDITIOUS_STEP, RequestDeadline.NEXT_STEP);

  private final Ledger ledger;
  private final Pace pace;
  private final OwnWork work;

  /** Since when each measure waits for us, and how its step pressed when that was counted. */
  private final Map<Matter, Since> since = new LinkedHashMap<>();

  /** What each of the others waits for. */
  private final Map<Matter, Class<?>> theirs = new HashMap<>();

  private record Since(ReadEntry entry, String pace) {}

  StepClocks(Ledger ledger, Pace pace, OwnWork work) {
    this.ledger = ledger;
    this.pace = pace;
    this.work = work;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (THEIRS.contains(fact.getClass())) {
      ends(entry);
      theirs.put(entry.matter(), fact.getClass());
    } else if (Endings.ofMeasure(fact)) {
      since.remove(entry.matter());
    } else if (Endings.ofFile(fact)) {
      since.clear();
    } else if (OURS.contains(fact.getClass()) && isOurs(entry)) {
      theirs.remove(entry.matter());
      since.putIfAbsent(entry.matter(), new Since(entry, ""));
    }
    since.keySet().forEach(this::follow);
  }

  /** A late reply to a consultation changes nothing for what waits for somebody else by now. */
  private boolean isOurs(ReadEntry entry) {
    Class<?> waits = theirs.get(entry.matter());
    return !(entry.fact() instanceof MeasureFact.ConsultationReplied)
        || waits == null
        || waits == MeasureFact.ConsultationSent.class;
  }

  private void ends(ReadEntry entry) {
    since.remove(entry.matter());
    ledger.stop(clock -> isStepOf(clock, entry.matter()), entry);
  }

  private static boolean isStepOf(Deadline clock, Matter measure) {
    return clock.matter().equals(measure) && STEPS.contains(clock.kind());
  }

  /** What presses more or less than before is counted anew, from the same entry. */
  private void follow(Matter measure) {
    String now = pace.of(measure);
    Since before = since.get(measure);
    if (before != null && !before.pace().equals(now)) {
      since.put(measure, new Since(before.entry(), now));
      STEPS.forEach(kind -> ledger.drop(kind, measure));
      work.step(measure, before.entry());
    }
  }
}
