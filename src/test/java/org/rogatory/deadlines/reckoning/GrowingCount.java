package org.rogatory.deadlines.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rogatory.journal.JournalEntry;

/**
 * Counts the dates of one journal after the other, of which each grows: only what was written since
 * the last time is read.
 */
public final class GrowingCount {

  private final Reckoning reckoning;
  private final Function<JournalEntry, ReadEntry> reading;
  private final List<JournalEntry> entries = new ArrayList<>();
  private final List<ReadEntry> read = new ArrayList<>();
  private Reckoning.Count count;
  private List<Deadline> all = List.of();

  public GrowingCount(Reckoning reckoning, Function<JournalEntry, ReadEntry> reading) {
    this.reckoning = reckoning;
    this.reading = reading;
    this.count = reckoning.begin();
  }

  /** All clocks of a journal, as {@link Reckoning#of} gives them. */
  public List<Deadline> of(List<JournalEntry> journal) {
    if (!goesOn(journal)) {
      count = reckoning.begin();
      entries.clear();
      read.clear();
    } else if (journal.size() == entries.size()) {
      return all;
    }
    journal.subList(entries.size(), journal.size()).forEach(this::read);
    all = count.all();
    return all;
  }

  private void read(JournalEntry entry) {
    entries.add(entry);
    read.add(reading.apply(entry));
    count.read(read.get(read.size() - 1));
  }

  /** Whether what was read is the beginning of it; what was written and taken back is not. */
  private boolean goesOn(List<JournalEntry> journal) {
    int last = entries.size() - 1;
    return last < journal.size() && (last < 0 || journal.get(last) == entries.get(last));
  }

  /** Whether counting what was read anew, from its beginning, gives the same. */
  public boolean isTheSameAnew() {
    return all.equals(reckoning.of(read));
  }
}
