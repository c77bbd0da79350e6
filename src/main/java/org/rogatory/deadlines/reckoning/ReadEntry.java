package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.util.Optional;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;

/**
 * A journal entry as clocks read it. It does not say when it was written down: Friday's letter that
 * is registered on Monday was sent on Friday.
 *
 * @param number its number in the file
 * @param matter what in the file it is about
 * @param happened when it happened
 * @param fact what it says
 */
public record ReadEntry(int number, Matter matter, Moment happened, Fact fact) {

  /** The instant at which it happened. */
  public Instant at() {
    return happened.at();
  }

  /** As {@link #of}; empty where the entry was damaged in the database: it sets no clock. */
  public static Optional<ReadEntry> find(JournalEntry entry, Journal journal) {
    return Unreadable.find(() -> of(entry, journal));
  }

  public static ReadEntry of(JournalEntry entry, Journal journal) {
    return new ReadEntry(entry.number(), entry.matter(), entry.happened(), journal.read(entry));
  }
}
