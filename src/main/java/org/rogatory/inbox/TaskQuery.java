package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;
import org.rogatory.convention.Assistance;

/** The queries behind the lists of tasks. */
final class TaskQuery {

  private static final SortKey<TaskRow> URGENT =
      SortKey.<TaskRow>truth("item.urgent", TaskRow::isUrgent).descending();
  private static final SortKey<TaskRow> DUE =
      SortKey.day("item.due", row -> row.due().orElse(TaskRow.NEVER));
  private static final SortKey<TaskRow> REFERENCE =
      SortKey.<TaskRow>text("item.reference", row -> row.reference().value()).descending();
  private static final SortKey<TaskRow> TASK = SortKey.text("item.task", TaskRow::task);

  /** Tells all tasks apart, with one index a list. */
  private static final List<SortKey<TaskRow>> PRESSING = List.of(URGENT, DUE, REFERENCE, TASK);

  private static final SortKey<TaskRow> SINCE = SortKey.instant("item.since", TaskRow::since);
  private static final SortKey<TaskRow> STEP = SortKey.text("item.step", TaskRow::step);
  private static final SortKey<TaskRow> STATE =
      SortKey.text("item.counterpart", TaskRow::counterpart);
  private static final SortKey<TaskRow> MEASURE =
      SortKey.optional("item.assistance", row -> row.assistance().map(Assistance::id));
  private static final SortKey<TaskRow> HOLDER =
      SortKey.optional("item.assignee", TaskRow::assignee);

  private TaskQuery() {}

  static Listing<TaskRow> of(
      EntityManager entities, TaskList which, TaskFilter filter, Person viewer) {
    Listing<TaskRow> tasks = sorted(entities, viewer, order(filter)).where(filter.conditions());
    return switch (which) {
      case MINE -> tasks.where("item.assignee = :me", "me", viewer.login());
      case AVAILABLE -> available(tasks, viewer);
      case ALL -> tasks;
    };
  }

  private static Listing<TaskRow> available(Listing<TaskRow> tasks, Person viewer) {
    String role = viewer.is(Role.SUPERVISOR) ? null : Role.CASEWORKER.name();
    return tasks.where("item.claimed = false").where("item.role = :role", "role", role);
  }

  /** All tasks that a person may see. */
  static Listing<TaskRow> all(EntityManager entities, Person viewer) {
    return sorted(entities, viewer, PRESSING);
  }

  private static Listing<TaskRow> sorted(
      EntityManager entities, Person viewer, List<SortKey<TaskRow>> order) {
    return Listing.of(entities, TaskRow.class, FileAccess.VISIBLE_ROW, viewer, order);
  }

  /**
   * Whole lists are turned round, so that the index is read backwards. Of what many tasks share,
   * only that is turned, and among its like the pressing ones stay first.
   */
  private static List<SortKey<TaskRow>> order(TaskFilter filter) {
    return switch (filter.order()) {
      case PRESSING -> whole(filter, PRESSING);
      case REFERENCE -> whole(filter, List.of(REFERENCE, TASK));
      case DUE -> whole(filter, List.of(DUE, REFERENCE, TASK));
      case SINCE -> whole(filter, List.of(SINCE, REFERENCE, TASK));
      case STEP -> alike(filter, STEP);
      case STATE -> alike(filter, STATE);
      case MEASURE -> alike(filter, MEASURE);
      case HOLDER -> alike(filter, HOLDER);
    };
  }

  private static List<SortKey<TaskRow>> whole(TaskFilter filter, List<SortKey<TaskRow>> order) {
    return filter.isReversed() ? order.stream().map(SortKey::reversed).toList() : order;
  }

  private static List<SortKey<TaskRow>> alike(TaskFilter filter, SortKey<TaskRow> shared) {
    SortKey<TaskRow> first = filter.isReversed() ? shared.reversed() : shared;
    return Stream.concat(Stream.of(first), PRESSING.stream()).toList();
  }
}
