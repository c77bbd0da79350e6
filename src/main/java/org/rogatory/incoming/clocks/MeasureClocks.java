package org.rogatory.incoming.clocks;

import java.time.LocalDate;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.Fact;

/**
 * The clocks of a single measure: the reply to a consultation, the report of the competent
 * authority, the review of a postponement, and the least time for which data stay preserved.
 */
@Clause({"40(12)(b)", "44(3)", "45(3)(f)"})
final class MeasureClocks implements Clockwork {

  private final Ledger ledger;
  private final Counting counting;

  MeasureClocks(Ledger ledger) {
    this.ledger = ledger;
    this.counting = ledger.planning().counting();
  }

  @Override
  public void read(ReadEntry entry) {
    consultation(entry);
    execution(entry);
    postponement(entry);
  }

  private void consultation(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.ConsultationSent sent) {
      String here = counting.minute(sent.repliesUntil());
      ledger.start(
          RequestDeadline.CONSULTATION_REPLY,
          entry,
          new Due(
              sent.replyBy(),
              sent.repliesUntil(),
              counting.stated("consultation", entry, sent.replyBy(), here)));
    } else if (fact instanceof MeasureFact.ConsultationReplied
        || fact instanceof MeasureFact.ConsultationLapsed
        || fact instanceof MeasureFact.ConsultationDropped
        || fact instanceof MeasureFact.ConsultationSetAside) {
      ledger.stop(RequestDeadline.CONSULTATION_REPLY, entry);
    }
  }

  private void execution(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.MeasureTransmitted transmitted) {
      execute("execute-by", transmitted.executeBy(), entry);
    } else if (fact instanceof MeasureFact.OwnExecutionBegun begun) {
      execute("execute-by", begun.executeBy(), entry);
    } else if (fact instanceof MeasureFact.PeriodBegun begun) {
      ledger.start(
          RequestDeadline.EXECUTION,
          entry,
          counting.on(
              begun.executeBy(),
              counting.stated("results-by", entry, begun.until(), begun.executeBy())));
    } else if (fact instanceof MeasureFact.AuthorityChased chased) {
      execute("chased-by", chased.executeBy(), entry);
    } else if (fact instanceof MeasureFact.ExecutionOverdue overdue) {
      ledger.drawn(
          RequestDeadline.EXECUTION,
          entry.matter(),
          due -> due.lastDay().equals(overdue.executeBy()));
    } else if (fact instanceof MeasureFact.ResultRecorded
        || fact instanceof MeasureFact.ObstacleReported
        || fact instanceof MeasureFact.TransmittalRecalled) {
      ledger.stop(RequestDeadline.EXECUTION, entry);
    }
  }

  private void execute(String how, LocalDate by, ReadEntry entry) {
    ledger.start(
        RequestDeadline.EXECUTION, entry, counting.on(by, counting.stated(how, entry, by)));
  }

  private void postponement(ReadEntry entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.MeasurePostponed postponed) {
      LocalDate day = postponed.reviewOn();
      ledger.start(
          RequestDeadline.POSTPONEMENT_REVIEW,
          entry,
          counting.on(day, counting.stated("review-on", entry, day)));
    } else if (fact instanceof MeasureFact.ProceedingEnded
        && ledger.runs(RequestDeadline.POSTPONEMENT_REVIEW, entry.matter())) {
      reviewAtOnce(entry);
    } else if (fact instanceof MeasureFact.PostponementEnded) {
      ledger.drawn(RequestDeadline.POSTPONEMENT_REVIEW, entry.matter(), due -> true);
    } else if (fact instanceof MeasureFact.MeasureResumed
        || fact instanceof MeasureFact.AssessedAgain
        || fact instanceof MeasureFact.BegunAnew) {
      ledger.stop(RequestDeadline.POSTPONEMENT_REVIEW, entry);
    }
  }

  /** The review is due when we learned that the proceeding has ended; it is told already. */
  private void reviewAtOnce(ReadEntry entry) {
    OfficeCalendar calendar = ledger.planning().calendar();
    LocalDate day = calendar.workingDayFrom(calendar.dayOf(entry.happened().at()));
    Due due = counting.on(day, counting.stated("proceeding-ended", entry, day));
    ledger.start(
        RequestDeadline.POSTPONEMENT_REVIEW,
        entry.matter(),
        entry,
        due,
        ledger
            .planning()
            .actions(RequestDeadline.POSTPONEMENT_REVIEW, due, entry.at())
            .withoutConsequence());
  }
}
