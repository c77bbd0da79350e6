package org.rogatory.deadlines;

import java.util.Optional;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/**
 * What clocks read of an entry. When it was written down is none of it: Friday's letter that is
 * registered on Monday was sent on Friday.
 *
 * @param number its number in the file
 * @param matter what in the file it is about
 * @param happened when it happened
 * @param fact what it says
 */
record Noted(int number, Matter matter, Moment happened, Fact fact) {

  /** As {@link #of}; empty where somebody damaged the entry in the database: it sets no clock. */
  static Optional<Noted> find(JournalEntry entry, Journal journal) {
    return Unreadable.find(() -> of(entry, journal));
  }

  static Noted of(JournalEntry entry, Journal journal) {
    return new Noted(entry.number(), entry.matter(), entry.happened(), journal.read(entry));
  }
}
