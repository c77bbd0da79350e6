package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.deadlines.Story.at;
import static org.rogatory.deadlines.Story.day;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.FileNumbers;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.KnownDeadlines;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.PolicyFile;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Another course than requests has its own kind of limit, clock and consequence. The mechanism is
 * put together anew with what that course registers, and everything is rolled back in the end.
 */
@RogatoryTest
@Tag("database")
@Transactional
class MadeUpCourseTest {

  private static final String SETTINGS =
      "return-of-the-key:\n  within: 2 working days\n  remind: [1 working day]\n  escalate: 1 day\n";

  @Autowired Files files;
  @Autowired FileNumbers numbers;
  @Autowired Journal journal;
  @Autowired DeadlineRows rows;
  @Autowired WakeTimes wakeTimes;
  @Autowired ReadJournals journals;
  @Autowired OfficeCalendar calendar;
  @Autowired TransactionOperations transaction;
  @Autowired TestClock clock;

  private final MadeUpCourse course = new MadeUpCourse();
  private Deadlines deadlines;
  private Sweeper sweeper;
  private Reference file;

  @BeforeEach
  void aKeyIsTakenOnAFridayAtTwo() {
    clock.set(at("2026-11-06T13:00:00Z"));
    KnownDeadlines known = new KnownDeadlines(List.of(course.kinds()));
    deadlines = new Deadlines(limits(known), calendar, List.of(course.clocks()), journal, rows);
    DateKeeping dates = new DateKeeping(deadlines, rows, wakeTimes, journal, journals, event -> {});
    Consequences consequences = new Consequences(known, List.of(course.consequence()));
    sweeper =
        new Sweeper(
            wakeTimes,
            dates,
            files,
            consequences,
            calendar,
            transaction,
            new StaticListableBeanFactory().getBeanProvider(SweepPause.class));
    file = keyTaken();
  }

  @Test
  void itsLimitIsCountedFromItsOwnEntryByTheOfficesPolicy() {
    assertThat(deadlines.of(file))
        .extracting(Deadline::kind, deadline -> deadline.due().lastDay(), Deadline::isRunning)
        .containsExactly(tuple(MadeUpCourse.Kind.RETURN_OF_THE_KEY, day("2026-11-10"), true));
  }

  @Test
  void itIsRemindedOfAndItsConsequenceIsDrawnOnceAtItsTime() {
    passesUntil("2026-11-09T08:00:00Z");
    assertThat(said()).containsExactly("note-taken", "reminded");
    assertThat(deadlines.running(file))
        .extracting(DeadlineRow::kind)
        .containsExactly("return-of-the-key");

    passesUntil("2026-11-11T08:00:00Z");
    passesUntil("2026-11-11T09:00:00Z");

    assertThat(said()).containsExactly("note-taken", "reminded", "note-taken");
    assertThat(entries().get(2).happened().at())
        .as("when the last day had ended, not when somebody looked")
        .isEqualTo(at("2026-11-10T23:00:00Z"));

    passesUntil("2026-11-13T08:00:00Z");
    passesUntil("2026-12-24T08:00:00Z");
    assertThat(said()).containsExactly("note-taken", "reminded", "note-taken", "reminded");
  }

  private TimeLimits limits(KnownDeadlines known) {
    return TimeLimits.of(PolicyFile.parse(TimeLimits.PATH, SETTINGS), known);
  }

  private Reference keyTaken() {
    Moment now = new Moment(clock.instant(), calendar.zone());
    Reference reference = numbers.next("XA", 2026);
    Pen pen =
        files.begin(
            new File(reference, MadeUpCourse.Word.ARCHIVE_KEY, "XB", now, MadeUpCourse.standing()),
            Actor.PROGRAM);
    FileActs.of(pen).note(MadeUpCourse.TAKEN);
    return reference;
  }

  private void passesUntil(String instant) {
    Instant now = at(instant);
    clock.set(now);
    sweeper.attend(file, now);
  }

  private List<JournalEntry> entries() {
    return journal.of(file);
  }

  private List<String> said() {
    return entries().stream().map(JournalEntry::kind).toList();
  }
}
