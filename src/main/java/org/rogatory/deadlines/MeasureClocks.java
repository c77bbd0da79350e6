package org.rogatory.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clocks;
import org.rogatory.convention.Holding;
import org.rogatory.journal.Fact;
import org.rogatory.requests.MeasureFact;
import org.rogatory.requests.RequestFact;

/**
 * The clocks of a single measure: the reply to a consultation, the report of the competent
 * authority, the review of a postponement, and the least time for which data stay preserved.
 */
final class MeasureClocks implements Clockwork {

  private final Ledger ledger;
  private final Counting counting;

  MeasureClocks(Ledger ledger) {
    this.ledger = ledger;
    this.counting = ledger.planning().counting();
  }

  @Override
  public void read(Noted entry) {
    consultation(entry);
    execution(entry);
    postponement(entry);
    preservation(entry);
  }

  private void consultation(Noted entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.ConsultationSent sent) {
      String here = counting.minute(sent.repliesUntil());
      ledger.start(
          DeadlineKind.CONSULTATION_REPLY,
          entry,
          new Due(
              sent.replyBy(),
              sent.repliesUntil(),
              counting.stated("consultation", entry, sent.replyBy(), here)));
    } else if (fact instanceof MeasureFact.ConsultationReplied
        || fact instanceof MeasureFact.ConsultationLapsed
        || fact instanceof MeasureFact.ConsultationDropped) {
      ledger.stop(DeadlineKind.CONSULTATION_REPLY, entry);
    }
  }

  private void execution(Noted entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.MeasureTransmitted transmitted) {
      execute("execute-by", transmitted.executeBy(), entry);
    } else if (fact instanceof MeasureFact.AuthorityChased chased) {
      execute("chased-by", chased.executeBy(), entry);
    } else if (fact instanceof MeasureFact.ExecutionOverdue overdue) {
      ledger.note(
          entry.matter(),
          DeadlineKind.EXECUTION,
          due -> due.lastDay().equals(overdue.executeBy()),
          Progress::consequenceDrawn);
    } else if (fact instanceof MeasureFact.ResultRecorded) {
      ledger.stop(DeadlineKind.EXECUTION, entry);
    }
  }

  private void execute(String how, LocalDate by, Noted entry) {
    ledger.start(DeadlineKind.EXECUTION, entry, counting.on(by, counting.stated(how, entry, by)));
  }

  private void postponement(Noted entry) {
    Fact fact = entry.fact();
    if (fact instanceof MeasureFact.MeasurePostponed postponed) {
      LocalDate day = postponed.reviewOn();
      ledger.start(
          DeadlineKind.POSTPONEMENT_REVIEW,
          entry,
          counting.on(day, counting.stated("review-on", entry, day)));
    } else if (fact instanceof MeasureFact.PostponementEnded) {
      ledger.note(
          entry.matter(),
          DeadlineKind.POSTPONEMENT_REVIEW,
          due -> true,
          Progress::consequenceDrawn);
    } else if (fact instanceof MeasureFact.MeasureResumed
        || fact instanceof MeasureFact.AssessedAgain) {
      ledger.stop(DeadlineKind.POSTPONEMENT_REVIEW, entry);
    }
  }

  private void preservation(Noted entry) {
    if (entry.fact() instanceof MeasureFact.ResultRecorded result) {
      hold(result.inEffectFrom(), entry);
    } else if (entry.fact() instanceof RequestFact.Linked linked
        && Holding.PRESERVATION.id().equals(linked.holding())) {
      hold(linked.heldSince(), entry);
    }
  }

  private void hold(@Nullable Instant since, Noted entry) {
    if (since != null) {
      ledger.start(
          DeadlineKind.PRESERVATION_MINIMUM,
          entry,
          Due.of(Clocks.preservationMinimum(since, ledger.planning().calendar().zone())));
    }
  }
}
