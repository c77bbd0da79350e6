package org.rogatory.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes the next entry of a journal. The rules for it are the same wherever entries are kept. */
final class Recording {

  private final FactText text;

  Recording(FactText text) {
    this.text = text;
  }

  /**
   * The entry that follows the head.
   *
   * @throws EntryAfterItsRecord when it is said to have happened after {@code now}
   * @throws FactTooLong when it says more than an entry holds
   */
  JournalEntry next(JournalHead head, NewEntry entry, Instant now) {
    Instant recorded = now.truncatedTo(ChronoUnit.MILLIS);
    if (entry.happened().at().isAfter(recorded)) {
      throw new EntryAfterItsRecord(entry.happened().at(), recorded);
    }
    String facts = text.write(entry.fact());
    if (facts.length() > FactTooLong.MOST) {
      throw new FactTooLong(facts.length());
    }
    return new JournalEntry(head, entry, recorded, facts);
  }
}
