package org.rogatory.incoming.grounds;

import java.time.Instant;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterFact;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * What takes back a decision whose letter was issued: a reply to the consultation, another word of
 * the State that was consulted, or the end of the proceeding for which a measure was to be
 * postponed. The letter may have gone out before.
 */
@Component
@Clause({"40(25)", "40(27)", "40(28)"})
public class TakenBack {

  private static final Set<String> KINDS =
      Set.of("consultation-replied", "consultation-heard-besides", "proceeding-ended");

  private final Journal journal;
  private final Workflow workflow;

  TakenBack(Journal journal, Workflow workflow) {
    this.journal = journal;
    this.workflow = workflow;
  }

  /** The State holds the decision after all: what was open again is decided by nobody else. */
  void isDecided(Matter measure) {
    workflow.tell(RequestMessage.MEASURE_WITHDRAWN, measure);
  }

  /** Whether the letter was sent before that was written down. */
  boolean isLaterThan(Instant sent, Letter letter) {
    return journal.of(letter.file()).stream()
        .dropWhile(entry -> !issues(entry, letter))
        .filter(entry -> entry.matter().equals(letter.matter()))
        .filter(entry -> KINDS.contains(entry.kind()))
        .findFirst()
        .filter(entry -> !sent.isAfter(entry.recordedAt()))
        .isPresent();
  }

  private boolean issues(JournalEntry entry, Letter letter) {
    return entry.kind().equals("letter-issued")
        && journal.find(entry).filter(fact -> isOf(fact, letter)).isPresent();
  }

  private static boolean isOf(Fact fact, Letter letter) {
    return fact instanceof LetterFact.LetterIssued issued && issued.number() == letter.number();
  }
}
