package org.rogatory.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * A journal in memory: the same entries, rules and chain as in the database, and the facts as they
 * were written.
 */
public final class MemoryJournal implements JournalWriter {

  private final Recording recording;
  private final Clock clock;
  private final List<JournalEntry> entries = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  public MemoryJournal(Clock clock, Known known) {
    this.recording = known.recording;
    this.clock = clock;
  }

  /** The facts that may be written; made once for many journals, because it reads their shapes. */
  public static final class Known {

    private final Recording recording;

    public Known(FactKinds... kinds) {
      this.recording = new Recording(new FactText(List.of(kinds)));
    }
  }

  @Override
  public void append(JournalKeeping file, NewEntry entry) {
    JournalEntry written = recording.next(file.journalHead(), entry, clock.instant());
    file.journalHead().advance(written.hash(), written.recordedAt());
    entries.add(written);
    facts.add(entry.fact());
  }

  public List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** Whether the chain of the entries leads to the file's head. */
  public boolean isSound(JournalKeeping file) {
    return new ChainVerifier(file.journalHead(), entries).verify().isSound();
  }
}
