package org.rogatory.deadlines.reckoning;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.deadlines.calendar.OfficeCalendar;

/**
 * The dates of a file as a pure function of its journal, the office's limits and its calendar. It
 * asks no clock: the same journal gives the same dates whenever it is read.
 */
public final class Reckoning {

  private final Planning planning;
  private final List<CourseClocks> courses;

  public Reckoning(TimeLimits limits, OfficeCalendar calendar, List<CourseClocks> courses) {
    this.planning = new Planning(limits, calendar);
    this.courses = List.copyOf(courses);
  }

  /** All clocks that the journal ever started, those that run first. */
  public List<Deadline> of(List<ReadEntry> journal) {
    Ledger ledger = new Ledger(planning);
    List<Clockwork> clocks = new ArrayList<>();
    courses.forEach(course -> clocks.addAll(course.in(ledger)));
    clocks.add(new GivenReminders(ledger));
    journal.forEach(entry -> clocks.forEach(clock -> clock.read(entry)));
    return ledger.all();
  }
}
