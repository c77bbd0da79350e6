package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.journal.Reference;

/** The rows of a file's dates beside its journal. */
final class RowsOfDates {

  private RowsOfDates() {}

  static void sayWhatTheJournalSays(Deadlines deadlines, Reference file) {
    List<DeadlineRow> rows = deadlines.running(file);
    List<DeadlineRow> counted =
        deadlines.of(file).stream().filter(Deadline::isRunning).map(DeadlineRow::new).toList();
    assertThat(rows).hasSameSizeAs(counted);
    assertThat(counted).allMatch(row -> rows.stream().anyMatch(row::says));
  }
}
