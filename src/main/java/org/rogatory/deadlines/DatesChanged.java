package org.rogatory.deadlines;

import org.rogatory.journal.Reference;

/**
 * The dates of a file are other ones than before, in the transaction that is still open. Whoever
 * shows a file's next date takes it from {@link NextDates} again.
 *
 * @param file the file
 */
public record DatesChanged(Reference file) {}
