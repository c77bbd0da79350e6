package org.rogatory.deadlines;

import java.util.List;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.CourseClocks;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.deadlines.reckoning.Reckoning;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The time limits of files. */
@Component
public class Deadlines {

  private final Reckoning reckoning;
  private final Journal journal;
  private final DeadlineRows rows;

  Deadlines(
      TimeLimits limits,
      OfficeCalendar calendar,
      List<CourseClocks> courses,
      Journal journal,
      DeadlineRows rows) {
    this.reckoning = new Reckoning(limits, calendar, courses);
    this.journal = journal;
    this.rows = rows;
  }

  /**
   * All time limits that a file ever had, counted from its journal: those that run, by their ends;
   * then those that were met or missed, the latest first. None where there is no such file.
   *
   * @throws Unreadable where an entry says what nobody can count from, because somebody damaged it
   */
  @Transactional(readOnly = true, noRollbackFor = Unreadable.class)
  public List<Deadline> of(Reference file) {
    return of(journal(file));
  }

  List<Deadline> of(List<ReadEntry> entries) {
    return reckoning.of(entries);
  }

  List<ReadEntry> journal(Reference file) {
    return read(journal.of(file));
  }

  private List<ReadEntry> read(List<JournalEntry> entries) {
    return entries.stream().flatMap(entry -> ReadEntry.find(entry, journal).stream()).toList();
  }

  /** What these entries, all of a file, say of its dates: counted anew, from nothing else. */
  ReadJournal counted(List<JournalEntry> entries) {
    List<ReadEntry> read = read(entries);
    String last = entries.isEmpty() ? "" : entries.get(entries.size() - 1).hash();
    return new ReadJournal(last, read, of(read).stream().filter(Deadline::isRunning).toList());
  }

  /** The rows of those that run, by their ends. */
  @Transactional(readOnly = true)
  public List<DeadlineRow> running(Reference file) {
    return rows.findByReferenceOrderByOverAtAscMatterAscKindAsc(file.value());
  }
}
