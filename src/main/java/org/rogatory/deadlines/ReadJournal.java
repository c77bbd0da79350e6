package org.rogatory.deadlines;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.deadlines.reckoning.Reckoning;

/**
 * A file's journal as far as it was read, and the time limits that run by it.
 *
 * @param hash the hash of the last entry read
 * @param entries all of them, the first one first
 * @param running as {@link Reckoning} counts them
 */
record ReadJournal(String hash, List<ReadEntry> entries, List<Deadline> running) {

  /** The time limits that run, as rows. */
  List<DeadlineRow> rows() {
    return rows(running);
  }

  static List<DeadlineRow> rows(List<Deadline> running) {
    return running.stream().map(DeadlineRow::new).toList();
  }

  /** The journal with one entry more. */
  List<ReadEntry> with(ReadEntry next) {
    return Stream.concat(entries.stream(), Stream.of(next)).toList();
  }
}
