package org.rogatory.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.deadlines.Story.at;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileNumbers;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Reason;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DoneActions;
import org.rogatory.deadlines.reckoning.Due;
import org.rogatory.deadlines.reckoning.PlannedActions;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.oversight.Overview;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.StepFailed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors see is of files of every kind, also of one that no module knows. */
@RogatoryTest
@Tag("database")
@Transactional
class ListsOfEveryKindTest {

  @Autowired Files files;
  @Autowired FileNumbers numbers;
  @Autowired DeadlineRows rows;
  @Autowired OfficeCalendar calendar;
  @Autowired Overview overview;
  @Autowired People people;
  @Autowired ApplicationEventPublisher events;
  @Autowired TestClock clock;

  private Reference file;

  @Test
  void aDateAndAnIncidentOfAnotherKindAreCounted() {
    clock.set(at("2026-11-06T13:00:00Z"));
    Overview.Figures before = figures();
    file = keyTaken();

    rows.saveAll(List.of(new DeadlineRow(over(clock.instant().minus(1, ChronoUnit.DAYS)))));
    events.publishEvent(
        new StepFailed(
            "made-up",
            new Place("letter", "a-model", "send-letter", Matter.letter(file, 1)),
            "the key turns in no lock",
            clock.instant()));

    assertThat(figures().incidents()).isEqualTo(before.incidents() + 1);
    assertThat(figures().escalated()).isEqualTo(before.escalated() + 1);
  }

  private Overview.Figures figures() {
    return overview.figures(people.get("supervisor"));
  }

  private Reference keyTaken() {
    Moment now = new Moment(clock.instant(), calendar.zone());
    Reference reference = numbers.next("XA", 2026);
    files.begin(
        new File(reference, MadeUpCourse.Word.ARCHIVE_KEY, "XB", now, MadeUpCourse.standing()),
        Actor.PROGRAM);
    return reference;
  }

  /** A limit of the made-up course of which the supervisors were told. */
  private Deadline over(Instant until) {
    Moment since = new Moment(until.minus(2, ChronoUnit.DAYS), calendar.zone());
    return new Deadline(
        Matter.of(file),
        MadeUpCourse.Kind.RETURN_OF_THE_KEY,
        1,
        since,
        new Due(since.day(), until, Reason.of("input.proof")),
        Optional.empty(),
        new PlannedActions(List.of(), Optional.empty(), Optional.empty()),
        new DoneActions(Optional.empty(), false, true),
        Optional.empty());
  }
}
