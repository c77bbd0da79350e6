package org.rogatory.incoming.sequel;

import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A refusal had gone out before the reply to its consultation was recorded: that reply came after
 * the answer, and is examined as what comes so.
 */
@Component
@Clause({"40(25)", "40(28)"})
class LateReplies {

  private static final Set<String> WORDS =
      Set.of("consultation-replied", "consultation-heard-besides");

  private final Requests requests;
  private final Journal journal;

  LateReplies(Requests requests, Journal journal) {
    this.requests = requests;
    this.journal = journal;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof MeasureFact.DecisionFoundSent) {
      JournalEntry sent = recorded.entry();
      RequestPen pen = requests.forChange(sent.matter().file(), sent.actor());
      Measure measure = pen.request().measure(sent.matter().number());
      if (measure.decision().is(Decision.Kind.REFUSE)) {
        cameAfter(sent).ifPresent(at -> Sequels.of(pen.at(at)).heard());
      }
    }
  }

  /** When the State wrote first after the letter went out; what came before stands in it. */
  private Optional<Moment> cameAfter(JournalEntry sent) {
    return journal.of(sent.matter().file()).stream()
        .filter(entry -> entry.matter().equals(sent.matter()) && WORDS.contains(entry.kind()))
        .map(JournalEntry::happened)
        .filter(came -> came.at().isAfter(sent.happened().at()))
        .findFirst();
  }
}
