package org.rogatory.explore.memory;

import java.util.List;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.Consequence;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.CourseClocks;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DueAction;
import org.rogatory.deadlines.reckoning.GrowingCount;
import org.rogatory.deadlines.reckoning.ReadEntry;
import org.rogatory.deadlines.reckoning.Reckoning;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;

/** Counts dates from journals and does what is due, as the sweeper does. */
final class DatesInMemory {

  private final Journal journal;
  private final Files files;
  private final List<Consequence> consequences;
  private final OfficeCalendar calendar;
  private final StillClock clock;
  private final GrowingCount count;
  private List<Deadline> all = List.of();
  private List<Deadline> running = List.of();

  DatesInMemory(
      TimeLimits limits,
      OfficeCalendar calendar,
      List<CourseClocks> courses,
      Journal journal,
      Files files,
      List<Consequence> consequences,
      StillClock clock) {
    this.count =
        new GrowingCount(
            new Reckoning(limits, calendar, courses), entry -> ReadEntry.of(entry, journal));
    this.journal = journal;
    this.files = files;
    this.consequences = consequences;
    this.calendar = calendar;
    this.clock = clock;
  }

  List<Deadline> running(Reference file) {
    List<Deadline> counted = count.of(journal.of(file));
    if (counted != all) {
      all = counted;
      running = all.stream().filter(Deadline::isRunning).toList();
    }
    return running;
  }

  /** Whether the dates are the same when they are counted anew from the whole journal. */
  boolean areTheSameAnew(Reference file) {
    count.of(journal.of(file));
    return count.isTheSameAnew();
  }

  void attend(Reference file) {
    Pen pen = files.forChange(file, Actor.PROGRAM);
    for (Deadline deadline : running(file)) {
      for (DueAction action : deadline.dueActions(clock.instant())) {
        run(pen, deadline, action);
      }
    }
  }

  private void run(Pen pen, Deadline deadline, DueAction action) {
    switch (action.kind()) {
      case REMIND -> tell(pen, deadline, action, false);
      case ESCALATE -> tell(pen, deadline, action, true);
      case DRAW_CONSEQUENCE ->
          consequences.stream()
              .filter(each -> each.follows().contains(deadline.kind()))
              .findFirst()
              .orElseThrow()
              .draw(pen.at(new Moment(action.plannedFor(), calendar.zone())), deadline);
    }
  }

  private static void tell(Pen pen, Deadline deadline, DueAction action, boolean escalated) {
    FileActs.of(pen)
        .reminded(
            deadline.matter(),
            new FileFact.Reminded(
                deadline.kind().id(), deadline.due().lastDay(), action.plannedFor(), escalated));
  }
}
