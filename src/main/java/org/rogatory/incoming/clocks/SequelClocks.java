package org.rogatory.incoming.clocks;

import java.util.List;
import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;

/**
 * What the requesting State writes after an answer, until nothing is left to do about it; and a
 * refusal that is open again, because it was sent after the reply had arrived.
 */
final class SequelClocks implements Clockwork {

  private final Ledger ledger;

  SequelClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(ReadEntry entry) {
    if (entry.fact() instanceof RequestFact.HeardAfterAnswer) {
      ledger.start(
          RequestDeadline.AFTER_ANSWER,
          entry,
          ledger.planning().within(RequestDeadline.AFTER_ANSWER, entry));
    } else if (entry.fact() instanceof MeasureFact.RefusalReopened) {
      reopened(entry);
    } else if (Endings.ofFile(entry.fact())) {
      ledger.stop(SequelClocks::isOfMeasure, entry);
    } else if (isSettled(entry) || isAssessed(entry)) {
      ledger.stop(RequestDeadline.AFTER_ANSWER, entry);
    }
  }

  /** A refusal told what was not so: the supervisors are told of it at once, 40(28). */
  @Clause({"40(16)", "40(28)"})
  private void reopened(ReadEntry entry) {
    Due due = ledger.planning().within(RequestDeadline.AFTER_ANSWER, entry);
    ledger.start(
        RequestDeadline.AFTER_ANSWER,
        entry.matter(),
        entry,
        due,
        new PlannedActions(List.of(), Optional.empty(), Optional.of(entry.at())));
  }

  private static boolean isOfMeasure(Deadline clock) {
    return clock.kind() == RequestDeadline.AFTER_ANSWER && clock.matter().is(RequestMatter.MEASURE);
  }

  /** What was refused is assessed again, or has ended. */
  private static boolean isAssessed(ReadEntry entry) {
    return entry.fact() instanceof MeasureFact.GroundsAssessed || Endings.ofMeasure(entry.fact());
  }

  private static boolean isSettled(ReadEntry entry) {
    return entry.fact() instanceof RequestFact.UnchangedAnswered
        || entry.fact() instanceof RequestFact.ExaminedAfterAnswer examined
            && !examined.finding().equals(Finding.NOTHING_CHANGES.id())
            && examined.reasons() == null;
  }
}
