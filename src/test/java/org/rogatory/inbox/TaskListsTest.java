package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists and their kept counts say the same, whatever happens to tasks and files. */
@RogatoryTest
@Tag("database")
class TaskListsTest {

  private static final int PAGE = 7;

  @Autowired Walks walks;
  @Autowired Inbox inbox;
  @Autowired Desk desk;
  @Autowired People people;
  @Autowired Restricting restricting;
  @Autowired ApplicationEventPublisher events;
  @Autowired JdbcClient database;

  private Walk open;
  private Walk restricted;

  @BeforeEach
  void someFiles() {
    open = walks.register(Registered.complete(Assistance.SERVICE));
    restricted = walks.register(Registered.complete(Assistance.STORED_DATA));
    restrictTo("caseworker2");
    Walk further = walks.register(Registered.complete(Assistance.SERVICE, Assistance.STORED_DATA));
    further.take("triage-request", TRIAGE);
    walks.claim(further.task("assess-grounds").task(), "caseworker");
  }

  @Test
  void everyListHasAsManyTasksAsItsCountSays() {
    assertCountsAreExact();
  }

  @Test
  void claimingAndReleasingAreCounted() {
    String task = open.task("triage-request").task();
    TaskList.Counts before = counts("caseworker");

    desk.claim(task, people.get("caseworker"));
    TaskList.Counts claimed = counts("caseworker");
    desk.release(task, people.get("caseworker"));

    assertThat(claimed.mine()).isEqualTo(before.mine() + 1);
    assertThat(claimed.available()).isEqualTo(before.available() - 1);
    assertThat(claimed.all()).isEqualTo(before.all());
    assertThat(counts("caseworker")).isEqualTo(before);
  }

  @Test
  void aRestrictedFileIsCountedForThoseWhoMayKnowOfItOnly() {
    TaskList.Counts named = counts("caseworker2");
    TaskList.Counts notNamed = counts("caseworker");
    TaskList.Counts supervisor = counts("supervisor");

    restricted.happens(pen -> restricting.open(pen.pen(), "No longer needed"));

    assertThat(counts("caseworker2")).isEqualTo(named);
    assertThat(counts("caseworker").all()).isGreaterThan(notNamed.all());
    assertThat(counts("supervisor")).isEqualTo(supervisor);
    restrictTo("caseworker2");
    assertThat(counts("caseworker")).isEqualTo(notNamed);
  }

  @Test
  void drawingTheTallyTogetherChangesNoCount() {
    TaskList.Counts before = counts("caseworker");

    for (int minute = 0; minute < 10 && sortsWithSeveralRows() > 0; minute++) {
      events.publishEvent(new TimePassed(Instant.EPOCH));
    }

    assertThat(counts("caseworker")).isEqualTo(before);
    assertThat(sortsWithSeveralRows()).isZero();
    assertCountsAreExact();
  }

  private void assertCountsAreExact() {
    for (String login : List.of("caseworker", "caseworker2", "supervisor")) {
      for (TaskList list : TaskList.values()) {
        filters().forEach(filter -> assertCountIsExact(list, filter, people.get(login)));
      }
    }
  }

  private void assertCountIsExact(TaskList list, TaskFilter filter, Person viewer) {
    List<String> tasks = new ArrayList<>();
    Inbox.Part part = inbox.part(list, filter, viewer, null, PAGE);
    part.tasks().forEach(row -> tasks.add(row.task()));
    while (part.next() != null) {
      part = inbox.part(list, filter, viewer, part.next(), PAGE);
      part.tasks().forEach(row -> tasks.add(row.task()));
    }
    assertThat(tasks).doesNotHaveDuplicates();
    assertThat(part.total())
        .as("%s of %s by %s", list, viewer, filter)
        .isEqualTo(tasks.size())
        .isEqualTo(inbox.counts(filter, viewer).of(list));
  }

  private static Stream<TaskFilter> filters() {
    LocalDate day = LocalDate.now().plusDays(10);
    return Stream.of(
        TaskFilter.ALL,
        TaskFilter.toApprove(),
        new TaskFilter(null, null, "triage-request", null, null, null, null, null, null, null),
        new TaskFilter(
            null, Assistance.SERVICE, null, null, null, null, null, null, sort("DUE"), null),
        new TaskFilter(null, null, null, true, null, null, null, null, sort("SINCE"), null),
        new TaskFilter("XB", null, null, null, null, null, true, null, sort("SINCE"), null),
        new TaskFilter("", null, "", false, day, "", false, null, sort("DUE"), null),
        new TaskFilter(null, null, null, null, null, "caseworker", null, null, null, null));
  }

  private static TaskFilter.Sort sort(String name) {
    return TaskFilter.Sort.valueOf(name);
  }

  private TaskList.Counts counts(String login) {
    return inbox.counts(TaskFilter.ALL, people.get(login));
  }

  private void restrictTo(String login) {
    restricted.happens(
        pen -> restricting.restrict(pen.pen(), List.of(people.get(login)), "Asked for, 40(20)"));
  }

  private int sortsWithSeveralRows() {
    return database
        .sql(
            "select count(*) from (select 1 as one from task_tally"
                + " group by step, assistance, urgent, role, claimed, restricted"
                + " having count(*) > 1) alike")
        .query(Integer.class)
        .single();
  }
}
