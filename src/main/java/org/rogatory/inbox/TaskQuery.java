package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.access.Role;

/** The query behind a list of tasks. */
final class TaskQuery {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private final TaskFilter filter;

  TaskQuery(TaskList which, TaskFilter filter, Person viewer) {
    this.filter = filter;
    and(FileAccess.VISIBLE_ROW, "seesAll", viewer.seesAllFiles());
    parameters.put("viewer", viewer.login());
    switch (which) {
      case MINE -> and("item.assignee = :me", "me", viewer.login());
      case AVAILABLE -> available(viewer);
      case ALL -> {}
    }
    narrow();
  }

  private void available(Person viewer) {
    conditions.add("item.claimed = false");
    if (!viewer.is(Role.SUPERVISOR)) {
      and("item.role = :role", "role", Role.CASEWORKER.name());
    }
  }

  private void narrow() {
    and("item.state = :state", "state", filter.state());
    and("item.assistance = :assistance", "assistance", idOf(filter));
    and("item.step = :step", "step", filter.step());
    and("item.assignee = :assignee", "assignee", filter.assignee());
    and("item.due <= :dueBy", "dueBy", filter.dueBy());
    if (Boolean.TRUE.equals(filter.urgent())) {
      conditions.add("item.urgent = true");
    }
    if (Boolean.TRUE.equals(filter.unassigned())) {
      conditions.add("item.claimed = false");
    }
  }

  private static @Nullable String idOf(TaskFilter filter) {
    return filter.measure() == null ? null : filter.measure().id();
  }

  private void and(String condition, String parameter, @Nullable Object value) {
    if (value != null && !"".equals(value)) {
      conditions.add(condition);
      parameters.put(parameter, value);
    }
  }

  TypedQuery<TaskRow> page(EntityManager entities, @Nullable Position after) {
    if (after != null) {
      onwards(after);
    }
    TypedQuery<TaskRow> query =
        entities.createQuery("select item from TaskRow item" + where() + order(), TaskRow.class);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** What comes after; the first part of each condition is one that an index begins at. */
  private void onwards(Position after) {
    String tie =
        "(item.reference < :reference or (item.reference = :reference and item.task > :task))";
    parameters.put("reference", after.reference());
    parameters.put("task", after.task());
    switch (filter.order()) {
      case REFERENCE -> conditions.add("item.reference <= :reference and " + tie);
      case DUE -> after("item.due", after.day(), tie);
      case SINCE -> after("item.since", after.instant(), tie);
    }
  }

  private void after(String column, Object key, String tie) {
    and(column + " >= :key and (" + column + " > :key or " + tie + ")", "key", key);
  }

  private String where() {
    return " where " + String.join(" and ", conditions);
  }

  private String order() {
    return switch (filter.order()) {
      case REFERENCE -> " order by item.reference desc, item.task";
      case DUE -> " order by item.due, item.reference desc, item.task";
      case SINCE -> " order by item.since, item.reference desc, item.task";
    };
  }
}
