package org.rogatory.journal;

import jakarta.persistence.EntityManager;
import org.hibernate.Hibernate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Reads a journal once more, with nothing that was read before, and says what is wrong in it. */
@Component
class SecondReading {

  private final EntityManager entities;
  private final Entries entries;

  SecondReading(EntityManager entities, Entries entries) {
    this.entities = entities;
    this.entries = entries;
  }

  /**
   * Verifies the file's journal in a snapshot of its own.
   *
   * @param file as it was read the first time; its row is read again by its reference
   */
  @ReadsOneSnapshot(propagation = Propagation.REQUIRES_NEW)
  public Verification verify(JournalKeeping file) {
    Reference reference = file.reference();
    JournalKeeping again = entities.find(Hibernate.getClassLazy(file), reference.value());
    JournalHead head = again == null ? new JournalHead() : again.journalHead();
    return new ChainVerifier(head, entries.findByReferenceOrderByNumber(reference.value()))
        .verify();
  }
}
