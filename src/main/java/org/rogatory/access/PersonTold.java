package org.rogatory.access;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import java.time.Clock;
import org.rogatory.journal.Actor;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.journal.office.OfficeNote;
import org.springframework.stereotype.Component;

/**
 * Tells the office's journal what a person is called, whoever keeps it, in the same transaction. A
 * name that was told already is not told again.
 */
@Component
class PersonTold {

  private final OfficeJournal journal;
  private final Clock clock;

  PersonTold(OfficeJournal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @PostPersist
  @PostUpdate
  void kept(Named person) {
    OfficeNote note =
        PeopleParts.named(person.login(), person.displayName(), Actor.PROGRAM, clock.instant());
    if (journal.last(note.subject()).filter(note.told()::equals).isEmpty()) {
      journal.write(note);
    }
  }
}
