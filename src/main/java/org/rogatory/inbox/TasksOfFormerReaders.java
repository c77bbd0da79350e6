package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Fact;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes tasks back from people who may no longer see their file, 40(20), in the transaction that
 * restricts it, takes them out of its teams or ends what an emergency allowed, so that those who
 * may see it can claim them. The file's journal says of each task who held it. Where the office's
 * policy restricts a file, whoever holds a task of it may go on.
 */
@Component
class TasksOfFormerReaders {

  private final TaskRows rows;
  private final EntityManager entities;
  private final Files files;
  private final FileAccess access;
  private final People people;

  TasksOfFormerReaders(
      TaskRows rows, EntityManager entities, Files files, FileAccess access, People people) {
    this.rows = rows;
    this.entities = entities;
    this.files = files;
    this.access = access;
    this.people = people;
  }

  @EventListener
  void takeBack(EntryRecorded recorded) {
    Fact fact = recorded.fact();
    if (fact instanceof FileFact.FileRestricted restricted) {
      takeBack(recorded.entry(), restricted.reason());
    } else if (fact instanceof FileFact.ReadersChanged
        || fact instanceof FileFact.EmergencyAccessEnded) {
      takeBack(recorded.entry(), null);
    }
  }

  private void takeBack(JournalEntry entry, @Nullable String reason) {
    Reference file = entry.reference();
    Pen pen = files.forChange(file, entry.actor());
    for (TaskRow row : rows.findByReferenceOrderBySince(file.value())) {
      entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
      row.assignee()
          .filter(holder -> !maySee(file, holder))
          .ifPresent(holder -> takeBack(row, holder, pen, reason));
    }
  }

  private static void takeBack(TaskRow row, String holder, Pen pen, @Nullable String reason) {
    row.assign(null);
    FileActs.of(pen).reassigned(row.matter(), row.waiting(), holder, null, reason);
  }

  private boolean maySee(Reference file, String login) {
    return people.findByLogin(login).filter(person -> access.maySee(file, person)).isPresent();
  }
}
