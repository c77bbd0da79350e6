package org.rogatory.journal;

/**
 * An entry was written, in the transaction that is still open. Readings of the journal (deadlines,
 * rows of lists) are brought up to date by listening to it.
 *
 * @param entry the entry
 * @param fact what it says
 */
public record EntryRecorded(JournalEntry entry, Fact fact) {}
