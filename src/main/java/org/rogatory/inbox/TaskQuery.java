package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.casefile.lists.SortKey;

/** The queries behind the lists of tasks. */
final class TaskQuery {

  private static final SortKey<TaskRow> REFERENCE =
      SortKey.<TaskRow>text("item.reference", row -> row.reference().value()).descending();
  private static final SortKey<TaskRow> TASK = SortKey.text("item.task", TaskRow::task);

  private static final SortKey<TaskRow> DUE =
      SortKey.day("item.due", row -> row.due().orElse(TaskRow.NEVER));
  private static final SortKey<TaskRow> SINCE = SortKey.instant("item.since", TaskRow::since);

  private TaskQuery() {}

  static Listing<TaskRow> of(
      EntityManager entities, TaskList which, TaskFilter filter, Person viewer) {
    Listing<TaskRow> tasks = all(entities, filter.order(), viewer).where(filter.conditions());
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
  static Listing<TaskRow> all(EntityManager entities, TaskFilter.Sort order, Person viewer) {
    return switch (order) {
      case REFERENCE -> sorted(entities, viewer, REFERENCE, TASK);
      case DUE -> sorted(entities, viewer, DUE, REFERENCE, TASK);
      case SINCE -> sorted(entities, viewer, SINCE, REFERENCE, TASK);
    };
  }

  @SafeVarargs
  private static Listing<TaskRow> sorted(
      EntityManager entities, Person viewer, SortKey<TaskRow>... order) {
    return Listing.of(entities, TaskRow.class, FileAccess.VISIBLE_ROW, viewer, order);
  }
}
