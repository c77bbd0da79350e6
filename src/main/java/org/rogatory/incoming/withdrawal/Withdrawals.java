package org.rogatory.incoming.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.incoming.Measure;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** When measures were withdrawn, as the journal has it. */
@Component
class Withdrawals {

  private final Journal journal;

  Withdrawals(Journal journal) {
    this.journal = journal;
  }

  /** The day on which the State said so, of the measure or of the whole request. */
  Optional<LocalDate> day(Measure measure) {
    Matter matter = measure.matter();
    return journal.of(matter.file()).stream()
        .filter(entry -> withdraws(entry, matter))
        .findFirst()
        .map(entry -> entry.happened().day());
  }

  private static boolean withdraws(JournalEntry entry, Matter measure) {
    return entry.kind().equals("request-withdrawn")
        || entry.kind().equals("measure-withdrawn") && entry.matter().equals(measure);
  }
}
