package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A list is walked page by page without loss or repetition, and nonsense begins it anew. */
@RogatoryTest
@Tag("database")
class PlacesInListsTest {

  @Autowired Inbox inbox;
  @Autowired Walks walks;
  @Autowired People people;

  @ParameterizedTest
  @EnumSource
  void everyPageFollowsTheOneBefore(TaskFilter.Sort order) {
    fill();
    for (boolean reverse : List.of(false, true)) {
      List<String> walked = walk(order, reverse);

      assertThat(walked)
          .hasSizeGreaterThan(5)
          .isEqualTo(
              part(order, reverse, null, 100_000).tasks().stream().map(TaskRow::task).toList());
    }
  }

  @ParameterizedTest
  @EnumSource
  void turnedRoundAListBeginsWithTheOtherEnd(TaskFilter.Sort order) {
    fill();
    Function<TaskRow, Object> shared = shared(order);
    List<TaskRow> list = part(order, false, null, 100_000).tasks();

    List<TaskRow> turned = part(order, true, null, 100_000).tasks();

    assertThat(shared.apply(turned.get(0))).isEqualTo(shared.apply(list.get(list.size() - 1)));
    assertThat(turned).extracting(TaskRow::task).hasSize(list.size()).doesNotHaveDuplicates();
  }

  @Test
  void whatIsUrgentComesFirstAndThenWhatIsDueFirst() {
    fill();

    List<TaskRow> tasks = inbox.part(TaskList.ALL, TaskFilter.ALL, viewer(), null, 1000).tasks();

    assertThat(tasks).extracting(TaskRow::isUrgent).contains(true, false);
    assertThat(tasks)
        .isSortedAccordingTo(
            Comparator.comparing(TaskRow::isUrgent)
                .reversed()
                .thenComparing(row -> row.due().orElse(LocalDate.MAX)));
  }

  private void fill() {
    walks.register(Registered.preservation());
    Walk claimed = walks.register(Registered.complete(Assistance.SERVICE));
    walks.claim(claimed.task("triage-request").task(), "caseworker");
    for (int file = 0; file < 3; file++) {
      walks.register(Registered.complete(Assistance.SERVICE));
    }
  }

  private List<String> walk(TaskFilter.Sort order, boolean reverse) {
    List<String> walked = new ArrayList<>();
    for (String after = ""; after != null; ) {
      Inbox.Part part = part(order, reverse, after, 2);
      part.tasks().forEach(row -> walked.add(row.task()));
      after = part.next();
    }
    return walked;
  }

  private static Function<TaskRow, Object> shared(TaskFilter.Sort order) {
    return switch (order) {
      case PRESSING -> TaskRow::task;
      case REFERENCE -> TaskRow::reference;
      case STEP -> TaskRow::step;
      case STATE -> TaskRow::counterpart;
      case MEASURE -> TaskRow::assistance;
      case DUE -> TaskRow::due;
      case SINCE -> TaskRow::since;
      case HOLDER -> TaskRow::assignee;
    };
  }

  private Person viewer() {
    return people.get("supervisor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "x\ty\tz", "\t\t", "2026-99-99\tXA-2026-00001\tt", "\0\t\0\t\0"})
  void nonsenseIsTheBeginning(String place) {
    walks.register(Registered.complete(Assistance.SERVICE));
    String after = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    for (TaskFilter.Sort order :
        List.of(TaskFilter.Sort.PRESSING, TaskFilter.Sort.DUE, TaskFilter.Sort.SINCE)) {
      assertThat(tasks(order, after)).isNotEmpty().isEqualTo(tasks(order, null));
      assertThat(tasks(order, place)).isEqualTo(tasks(order, null));
    }
  }

  private List<String> tasks(TaskFilter.Sort order, @Nullable String after) {
    return part(order, false, after, 25).tasks().stream().map(TaskRow::task).toList();
  }

  private Inbox.Part part(
      TaskFilter.Sort order, boolean reverse, @Nullable String after, int size) {
    TaskFilter filter =
        new TaskFilter(null, null, null, null, null, null, null, null, order, reverse);
    return inbox.part(TaskList.ALL, filter, viewer(), after, size);
  }
}
