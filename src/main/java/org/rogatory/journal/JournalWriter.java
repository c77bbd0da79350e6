package org.rogatory.journal;

/** Where entries are written: the journal of the database, or a list in memory. */
@FunctionalInterface
public interface JournalWriter {

  /**
   * Writes an entry at the end of the file's journal. The caller holds the lock of the file's row.
   *
   * @throws EntryAfterItsRecord when it is said to have happened in the future
   * @throws FactTooLong when it says more than an entry holds
   */
  void append(JournalKeeping file, NewEntry entry);
}
