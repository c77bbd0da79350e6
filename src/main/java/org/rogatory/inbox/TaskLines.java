package org.rogatory.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Unreadable;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tasks in words, as a list shows them. */
@Component
class TaskLines {

  private final StateNames states;
  private final People people;
  private final Texts texts;
  private final Dates dates;
  private final TaskSubjects subjects;

  TaskLines(StateNames states, People people, Texts texts, Dates dates, TaskSubjects subjects) {
    this.states = states;
    this.people = people;
    this.texts = texts;
    this.dates = dates;
    this.subjects = subjects;
  }

  /**
   * A task in a list.
   *
   * @param step with what it is about
   * @param measure with its number
   * @param holder who has claimed it, null for nobody
   * @param heldBy the login name of that person
   * @param claimable whether the reader may claim it
   * @param mine whether the reader has claimed it
   */
  record Line(
      String task,
      String reference,
      String step,
      boolean urgent,
      boolean sentBack,
      String state,
      String measure,
      String due,
      boolean late,
      String since,
      @Nullable String holder,
      String heldBy,
      boolean claimable,
      boolean mine) {}

  List<Line> of(List<TaskRow> rows, Person reader) {
    TaskSubjects.Read about = subjects.of(rows);
    return rows.stream().map(row -> line(row, about, reader)).toList();
  }

  private Line line(TaskRow row, TaskSubjects.Read about, Person reader) {
    Optional<LocalDate> due = row.due();
    return new Line(
        row.task(),
        Unreadable.orText(() -> row.reference().value()),
        about.step(row),
        row.isUrgent(),
        about.isSentBack(row),
        texts.cell(
            () -> states.name(CountryCode.of(row.counterpart()), LocaleContextHolder.getLocale())),
        texts.cell(() -> about.measure(row).orElseGet(() -> texts.of("inbox.none"))),
        due.map(dates::day).orElse(texts.of("inbox.none")),
        due.filter(day -> day.isBefore(dates.today())).isPresent(),
        dates.moment(row.since()),
        row.assignee().map(people::nameOf).orElse(null),
        row.assignee().orElse(""),
        row.assignee().isEmpty() && mayTake(row, reader),
        row.assignee().filter(reader.login()::equals).isPresent());
  }

  private static boolean mayTake(TaskRow row, Person reader) {
    return Unreadable.or(() -> reader.is(row.role()), damaged -> false);
  }
}
