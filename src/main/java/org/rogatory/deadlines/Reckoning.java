package org.rogatory.deadlines;

import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a file as a pure function of its journal, the office's limits and its calendar. It
 * asks no clock: the same journal gives the same dates whenever it is read.
 */
final class Reckoning {

  private final Planning planning;
  private final List<CourseClocks> courses;

  Reckoning(TimeLimits limits, OfficeCalendar calendar, List<CourseClocks> courses) {
    this.planning = new Planning(limits, calendar);
    this.courses = List.copyOf(courses);
  }

  /** All clocks that the journal ever started, those that run first. */
  List<Deadline> of(List<ReadEntry> journal) {
    Ledger ledger = new Ledger(planning);
    List<Clockwork> clocks = new ArrayList<>();
    courses.forEach(course -> clocks.addAll(course.in(ledger)));
    clocks.add(new GivenReminders(ledger));
    journal.forEach(entry -> clocks.forEach(clock -> clock.read(entry)));
    return ledger.all();
  }
}
