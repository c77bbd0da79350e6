package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
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
    for (int file = 0; file < 3; file++) {
      walks.register(Registered.complete(Assistance.SERVICE));
    }
    Inbox.Part all = part(order, null, 100_000);

    List<String> walked = new ArrayList<>();
    for (String after = ""; after != null; ) {
      Inbox.Part part = part(order, after, 2);
      part.tasks().forEach(row -> walked.add(row.task()));
      after = part.next();
    }

    assertThat(walked)
        .hasSizeGreaterThan(5)
        .isEqualTo(all.tasks().stream().map(TaskRow::task).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nonsense", "x\ty\tz", "\t\t", "2026-99-99\tXA-2026-00001\tt", "\0\t\0\t\0"})
  void nonsenseIsTheBeginning(String place) {
    walks.register(Registered.complete(Assistance.SERVICE));
    String after = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    for (TaskFilter.Sort order : List.of(TaskFilter.Sort.DUE, TaskFilter.Sort.SINCE)) {
      assertThat(tasks(order, after)).isNotEmpty().isEqualTo(tasks(order, null));
      assertThat(tasks(order, place)).isEqualTo(tasks(order, null));
    }
  }

  private List<String> tasks(TaskFilter.Sort order, @Nullable String after) {
    return part(order, after, 25).tasks().stream().map(TaskRow::task).toList();
  }

  private Inbox.Part part(TaskFilter.Sort order, @Nullable String after, int size) {
    TaskFilter filter = new TaskFilter(null, null, null, null, null, null, null, order);
    return inbox.part(TaskList.ALL, filter, people.get("supervisor"), after, size);
  }
}
