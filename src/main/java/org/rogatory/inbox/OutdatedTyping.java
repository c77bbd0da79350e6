package org.rogatory.inbox;

import org.rogatory.journal.EntryRecorded;
import org.rogatory.requests.RequestFact;
import org.rogatory.steps.Drafts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What somebody typed into a letter and has not sent is forgotten when the letter is drafted anew
 * because less is asked for: else the old text would ask for what was established.
 */
@Component
class OutdatedTyping {

  private static final String LETTER = "prepare-letter";

  private final TaskRows rows;
  private final Drafts drafts;

  OutdatedTyping(TaskRows rows, Drafts drafts) {
    this.rows = rows;
    this.drafts = drafts;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof RequestFact.InformationNarrowed) {
      rows.findByMatter(recorded.entry().matter().toString()).stream()
          .filter(row -> row.step().equals(LETTER))
          .forEach(row -> drafts.forget(row.task()));
    }
  }
}
