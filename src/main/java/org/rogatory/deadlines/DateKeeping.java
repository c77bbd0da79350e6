package org.rogatory.deadlines;

import java.util.List;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a file's dates anew after every entry of its journal and replaces their rows where they
 * differ, inside the transaction that writes the entry and so under the lock of the file's row.
 */
@Component
class DateKeeping {

  private final Deadlines deadlines;
  private final DeadlineRows rows;
  private final WakeTimes wakeTimes;
  private final Journal journal;
  private final ReadJournals journals;
  private final ApplicationEventPublisher events;

  DateKeeping(
      Deadlines deadlines,
      DeadlineRows rows,
      WakeTimes wakeTimes,
      Journal journal,
      ReadJournals journals,
      ApplicationEventPublisher events) {
    this.deadlines = deadlines;
    this.rows = rows;
    this.wakeTimes = wakeTimes;
    this.journal = journal;
    this.journals = journals;
    this.events = events;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    JournalEntry entry = recorded.entry();
    journals.before(entry).ifPresentOrElse(before -> goOn(before, entry), () -> begin(entry));
  }

  /** The rows say what was counted before the entry: both were written in one transaction. */
  private void goOn(ReadJournal before, JournalEntry entry) {
    ReadJournal now = read(entry, before.with(ReadEntry.of(entry, journal)));
    if (!now.running().equals(before.running())) {
      replace(entry.reference(), before.rows(), now.running());
    }
  }

  private void begin(JournalEntry entry) {
    ReadJournal now = read(entry, deadlines.journal(entry.reference()));
    replace(entry.reference(), deadlines.running(entry.reference()), now.running());
  }

  private ReadJournal read(JournalEntry last, List<ReadEntry> entries) {
    ReadJournal read = new ReadJournal(last.hash(), entries, running(deadlines.of(entries)));
    journals.keep(last.reference(), read);
    return read;
  }

  /**
   * Counts the dates of a file whose lock the caller holds.
   *
   * @return those that run
   */
  @Transactional(propagation = Propagation.MANDATORY)
  List<Deadline> recount(Reference file) {
    List<Deadline> running = running(deadlines.of(file));
    replace(file, deadlines.running(file), running);
    return running;
  }

  private static List<Deadline> running(List<Deadline> all) {
    return all.stream().filter(Deadline::isRunning).toList();
  }

  private void replace(Reference file, List<DeadlineRow> kept, List<Deadline> running) {
    wakeTimes.expect(file, running);
    List<DeadlineRow> now = ReadJournal.rows(running);
    if (!same(kept, now)) {
      rows.forget(file.value());
      rows.saveAll(now);
      events.publishEvent(new DatesChanged(file));
    }
  }

  private static boolean same(List<DeadlineRow> kept, List<DeadlineRow> now) {
    return kept.size() == now.size()
        && now.stream().allMatch(row -> kept.stream().anyMatch(row::says));
  }
}
