package org.rogatory.incoming.clocks;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.deadlines.reckoning.Clockwork;
import org.rogatory.deadlines.reckoning.Counting;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.Ledger;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.course.RequestLimits;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * Requests for supplementary information, 40(16): our asking and examining, and the reply. Silence
 * is answered by reminders, then a person says how the file goes on, and the supervisors are told;
 * it stops no other clock.
 */
final class SupplementClocks implements Clockwork {

  private final Ledger ledger;
  private final RequestLimits.InformationLimits limits;
  private final OwnWork work;
  private final Map<Matter, Integer> reminders = new HashMap<>();
  private final Set<Matter> answered = new HashSet<>();

  SupplementClocks(Ledger ledger, RequestLimits.InformationLimits limits, OwnWork work) {
    this.limits = limits;
    this.ledger = ledger;
    this.work = work;
  }

  @Override
  public void read(ReadEntry entry) {
    Fact fact = entry.fact();
    if (!entry.matter().is(RequestMatter.SUPPLEMENT)) {
      return;
    }
    if (fact instanceof RequestFact.InformationNeeded
        || fact instanceof RequestFact.InformationReceived) {
      arrived(fact, entry);
      ours(entry);
    } else if (fact instanceof RequestFact.InformationExamined examined) {
      answered.remove(entry.matter());
      ledger.stop(RequestDeadline.CONTENTS, entry);
      if (!examined.stillMissing().isEmpty()) {
        ours(entry);
      }
    } else if (fact instanceof RequestFact.InformationCancelled
        || fact instanceof RequestFact.InformationWaived) {
      ledger.stop(clock -> clock.matter().equals(entry.matter()), entry);
    } else if (fact instanceof RequestFact.InformationUnanswered unanswered) {
      passed(unanswered.replyBy(), entry);
      work.contents(entry);
    } else {
      readLetter(entry);
    }
  }

  private void arrived(Fact fact, ReadEntry entry) {
    if (fact instanceof RequestFact.InformationReceived) {
      answered.add(entry.matter());
    }
  }

  /** What has arrived is to be examined, also where a letter goes out that asks for it. */
  private void readLetter(ReadEntry entry) {
    if (answered.contains(entry.matter())) {
      return;
    }
    if (entry.fact() instanceof RequestFact.InformationRequested requested) {
      reminders.remove(entry.matter());
      ledger.stop(RequestDeadline.CONTENTS, entry);
      theirs("asked-by", requested.replyBy(), entry);
    } else if (entry.fact() instanceof RequestFact.InformationReminded reminded) {
      reminders.merge(entry.matter(), 1, Integer::sum);
      ledger.stop(RequestDeadline.CONTENTS, entry);
      theirs("asked-again-by", reminded.replyBy(), entry);
    } else if (entry.fact() instanceof RequestFact.InformationOverdue overdue) {
      passed(overdue.replyBy(), entry);
    }
  }

  private void passed(LocalDate replyBy, ReadEntry entry) {
    ledger.drawn(
        RequestDeadline.INFORMATION_REPLY, entry.matter(), due -> due.lastDay().equals(replyBy));
  }

  private void ours(ReadEntry entry) {
    ledger.stop(RequestDeadline.INFORMATION_REPLY, entry);
    work.contents(entry);
  }

  private void theirs(String how, LocalDate replyBy, ReadEntry entry) {
    Counting counting = ledger.planning().counting();
    Due due = counting.on(replyBy, counting.stated(how, entry, replyBy));
    PlannedActions usual =
        ledger.planning().actions(RequestDeadline.INFORMATION_REPLY, due, entry.at());
    ledger.start(
        RequestDeadline.INFORMATION_REPLY,
        entry.matter(),
        entry,
        due,
        chased(usual, entry.matter()));
  }

  /** Reminders first; when all of them met with silence, a person decides and supervisors hear. */
  private PlannedActions chased(PlannedActions usual, Matter matter) {
    boolean remindersLeft = reminders.getOrDefault(matter, 0) < limits.reminders();
    return remindersLeft ? usual.withoutEscalation() : usual;
  }
}
