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
    Count count = begin();
    journal.forEach(count::read);
    return count.all();
  }

  /** A count of which the journal grows: nothing is read yet. */
  Count begin() {
    Ledger ledger = new Ledger(planning);
    List<Clockwork> clocks = new ArrayList<>();
    courses.forEach(course -> clocks.addAll(course.in(ledger)));
    clocks.add(new GivenReminders(ledger));
    return new Count(ledger, clocks);
  }

  /** The clocks of one file, as far as its journal was read. */
  record Count(Ledger ledger, List<Clockwork> clocks) {

    /** Reads the next entry of the journal. */
    void read(ReadEntry entry) {
      clocks.forEach(clock -> clock.read(entry));
    }

    /** All clocks that were started so far, those that run first. */
    List<Deadline> all() {
      return ledger.all();
    }
  }
}
