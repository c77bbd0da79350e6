package org.rogatory.deadlines;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.requests.RequestFact;

/**
 * Requests for supplementary information, 40(16): our asking and examining, and the reply. Silence
 * is answered by reminders, then by telling the supervisors; it stops no other clock.
 */
final class InformationClocks implements Clockwork {

  private final Ledger ledger;
  private final Map<Matter, Integer> reminders = new HashMap<>();

  InformationClocks(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void read(Noted entry) {
    Fact fact = entry.fact();
    if (entry.matter().kind() != Matter.Kind.SUPPLEMENT) {
      return;
    }
    if (fact instanceof RequestFact.InformationNeeded
        || fact instanceof RequestFact.InformationReceived) {
      ours(entry);
    } else if (fact instanceof RequestFact.InformationExamined examined) {
      ledger.stop(DeadlineKind.CONTENTS, entry);
      if (!examined.stillMissing().isEmpty()) {
        ours(entry);
      }
    } else if (fact instanceof RequestFact.InformationCancelled
        || fact instanceof RequestFact.InformationWaived) {
      ledger.stop(clock -> clock.matter().equals(entry.matter()), entry);
    } else {
      readLetter(entry);
    }
  }

  private void readLetter(Noted entry) {
    if (entry.fact() instanceof RequestFact.InformationRequested requested) {
      reminders.remove(entry.matter());
      ledger.stop(DeadlineKind.CONTENTS, entry);
      theirs("asked-by", requested.replyBy(), entry);
    } else if (entry.fact() instanceof RequestFact.InformationReminded reminded) {
      reminders.merge(entry.matter(), 1, Integer::sum);
      theirs("asked-again-by", reminded.replyBy(), entry);
    } else if (entry.fact() instanceof RequestFact.InformationOverdue overdue) {
      ledger.note(
          entry.matter(),
          DeadlineKind.INFORMATION_REPLY,
          due -> due.lastDay().equals(overdue.replyBy()),
          Progress::consequenceDrawn);
    }
  }

  private void ours(Noted entry) {
    ledger.stop(DeadlineKind.INFORMATION_REPLY, entry);
    ledger.start(
        DeadlineKind.CONTENTS, entry, ledger.planning().within(DeadlineKind.CONTENTS, entry));
  }

  private void theirs(String how, LocalDate replyBy, Noted entry) {
    Counting counting = ledger.planning().counting();
    Due due = counting.on(replyBy, counting.stated(how, entry, replyBy));
    Plan plan = ledger.planning().plan(DeadlineKind.INFORMATION_REPLY, due, Ledger.at(entry));
    ledger.start(
        DeadlineKind.INFORMATION_REPLY, entry.matter(), entry, due, chased(plan, entry.matter()));
  }

  /** Reminders first; the supervisors are told when all of them met with silence. */
  private Plan chased(Plan plan, Matter matter) {
    boolean remindersLeft =
        reminders.getOrDefault(matter, 0) < ledger.planning().limits().information().reminders();
    return remindersLeft
        ? new Plan(plan.reminders(), plan.consequence(), Optional.empty())
        : new Plan(plan.reminders(), Optional.empty(), plan.escalation());
  }
}
