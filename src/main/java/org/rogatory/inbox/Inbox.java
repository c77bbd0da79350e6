package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.lists.Listing;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of tasks: mine, available, all; page by page, with exact counts. */
@Component
public class Inbox {

  /** How many a page has. */
  public static final int PAGE = 25;

  private final EntityManager entities;
  private final TaskCounting counting;

  Inbox(EntityManager entities, TaskCounting counting) {
    this.entities = entities;
    this.counting = counting;
  }

  /**
   * A part of a list.
   *
   * @param total how many the whole list has
   * @param next where the next part begins; null after the last
   * @param counts how many each of the lists has, by the same filter
   */
  public record Part(
      List<TaskRow> tasks, long total, @Nullable String next, TaskList.Counts counts) {}

  /** The part of a list after {@code after}; the first one where that is null. */
  @Transactional(readOnly = true)
  public Part part(
      TaskList which, TaskFilter filter, Person viewer, @Nullable String after, int size) {
    TaskList.Counts counts = counting.of(filter, viewer);
    Listing.Page<TaskRow> page = TaskQuery.of(entities, which, filter, viewer).page(after, size);
    return new Part(page.rows(), counts.of(which), page.next(), counts);
  }

  /**
   * What a person does best next: what he or she holds, of this file first; else what he or she may
   * claim, of this file first; each in the order in which the lists begin. Empty where nothing is
   * left.
   */
  @Transactional(readOnly = true)
  public Optional<TaskRow> next(Reference file, Person person) {
    return Stream.of(TaskList.MINE, TaskList.AVAILABLE)
        .flatMap(list -> Stream.of(first(list, person, file), first(list, person, null)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<TaskRow> first(TaskList list, Person person, @Nullable Reference file) {
    return TaskQuery.of(entities, list, TaskFilter.ALL, person)
        .where("item.reference = :file", "file", file == null ? null : file.value())
        .page(null, 1)
        .rows()
        .stream()
        .findFirst();
  }

  /** How many the lists have. */
  @Transactional(readOnly = true)
  public TaskList.Counts counts(TaskFilter filter, Person viewer) {
    return counting.of(filter, viewer);
  }

  /**
   * What a person has claimed, or nobody has.
   *
   * @param assignee the login name; null for what nobody has claimed
   * @param overdue those whose next date is over
   */
  public record Load(@Nullable String assignee, long tasks, long overdue, long urgent) {}

  /** Who has how much, of what the viewer may see; people without a task are not in it. */
  @Transactional(readOnly = true)
  public List<Load> loads(LocalDate today, Person viewer) {
    return TaskQuery.all(entities, viewer)
        .with("today", today)
        .groups(
            "item.assignee",
            "count(item), sum(case when item.due < :today then 1L else 0L end),"
                + " sum(case when item.urgent = true then 1L else 0L end)")
        .stream()
        .map(row -> new Load((String) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
        .toList();
  }

  /** The open tasks of a file, the oldest first; the file is one that the reader may see. */
  @Transactional(readOnly = true)
  public List<TaskRow> of(Reference file) {
    return entities
        .createQuery(
            "select item from TaskRow item where item.reference = :file order by item.since, item.task",
            TaskRow.class)
        .setParameter("file", file.value())
        .getResultList();
  }

  /** The files that have an open task, whoever may see them: for comparison with the engine. */
  @Transactional(readOnly = true)
  public List<Reference> files() {
    return entities
        .createQuery("select distinct item.reference from TaskRow item", String.class)
        .getResultStream()
        .flatMap(text -> Reference.parse(text).stream())
        .toList();
  }
}
