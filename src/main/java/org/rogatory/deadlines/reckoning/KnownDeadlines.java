package org.rogatory.deadlines.reckoning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.convention.Unreadable;
import org.springframework.stereotype.Component;

/** All kinds of time limits that the courses registered. */
@Component
public class KnownDeadlines {

  private final Map<String, DeadlineKind> byId = new LinkedHashMap<>();

  /**
   * @throws IllegalStateException if two kinds have the same id; this stops the start
   */
  public KnownDeadlines(List<DeadlineKinds> courses) {
    courses.stream().flatMap(course -> course.kinds().stream()).forEach(this::add);
  }

  private void add(DeadlineKind kind) {
    DeadlineKind other = byId.putIfAbsent(kind.id(), kind);
    if (other != null) {
      throw new IllegalStateException(
          "two kinds of time limits are called %s: one of %s, one of %s"
              .formatted(kind.id(), other.getClass().getName(), kind.getClass().getName()));
    }
  }

  /** All of them, course by course. */
  public List<DeadlineKind> all() {
    return List.copyOf(byId.values());
  }

  /**
   * The kind with this id.
   *
   * @throws Unreadable if there is none
   */
  public DeadlineKind get(String id) {
    DeadlineKind kind = byId.get(id);
    if (kind == null) {
      throw new Unreadable("value", id);
    }
    return kind;
  }
}
