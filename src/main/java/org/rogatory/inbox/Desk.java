package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Steps;
import org.rogatory.workflow.Workflow;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does with a task: claim it, give it back, take its step. Of two who do so at once
 * exactly one succeeds; the other gets {@link SomebodyWasFaster}, which names the first.
 */
@Component
public class Desk {

  private final TaskRows rows;
  private final EntityManager entities;
  private final Files files;
  private final FileAccess access;
  private final Steps steps;
  private final Workflow workflow;

  Desk(
      TaskRows rows,
      EntityManager entities,
      Files files,
      FileAccess access,
      Steps steps,
      Workflow workflow) {
    this.rows = rows;
    this.entities = entities;
    this.files = files;
    this.access = access;
    this.steps = steps;
    this.workflow = workflow;
  }

  /**
   * The task, for a person who may see its file.
   *
   * @throws UnknownTask where there is none for this person
   * @throws SomebodyWasFaster where it has ended
   */
  @Transactional(readOnly = true)
  public TaskRow get(String task, Person person) {
    return rows.findVisible(task, person.seesAllFiles(), person.login())
        .orElseThrow(() -> notThere(task, person));
  }

  /**
   * Claims the task, and the file's journal says so; claiming one's own task again changes nothing.
   *
   * @throws AccessDeniedException where the person's role may not take the step
   */
  @Transactional
  public void claim(String task, Person person) {
    Pen pen = lock(task, person);
    TaskRow row = get(task, person);
    requireRole(row, person);
    if (row.assignee().isEmpty()) {
      row.assign(person.login());
      FileActs.of(pen).claimed(row.matter(), row.waiting());
    }
    requireHolder(row, person);
  }

  /** Gives a claimed task back; giving back what one does not hold is told who does. */
  @Transactional
  public void release(String task, Person person) {
    Pen pen = lock(task, person);
    TaskRow row = get(task, person);
    if (row.assignee().isPresent()) {
      requireHolder(row, person);
      row.assign(null);
      FileActs.of(pen).gaveBack(row.matter(), row.waiting());
    }
  }

  /**
   * Takes the step with what the person said, and lets the process go on. A task that nobody has
   * claimed is claimed on the way.
   */
  @Transactional
  public TaskRow complete(String task, Record said, Person person) {
    Pen pen = lock(task, person);
    TaskRow row = get(task, person);
    requireRole(row, person);
    if (row.assignee().isPresent()) {
      requireHolder(row, person);
    }
    steps.before(row.step(), pen, row.matter(), said);
    if (row.assignee().isEmpty()) {
      row.assign(person.login());
    }
    String outcome = steps.take(row.step(), pen, row.matter(), said);
    workflow.complete(task, outcome);
    return row;
  }

  /** Locks the task's file, then the task: nobody else changes either meanwhile. */
  private Pen lock(String task, Person person) {
    Reference file = get(task, person).reference();
    entities.clear();
    Pen pen = files.forChange(file, Actor.person(person.login()));
    rows.lock(task);
    return pen;
  }

  /** The step that waits in the task. */
  public PersonStep<?> step(TaskRow row) {
    return steps.get(row.step());
  }

  private void requireRole(TaskRow row, Person person) {
    if (step(row).roles().stream().noneMatch(person::is)) {
      throw new AccessDeniedException("not for this role: " + row.step());
    }
  }

  private static void requireHolder(TaskRow row, Person person) {
    Optional<String> holder = row.assignee();
    if (!holder.equals(Optional.of(person.login()))) {
      throw new SomebodyWasFaster(row.reference(), holder.orElse(null), false);
    }
  }

  private RuntimeException notThere(String task, Person person) {
    EndedTask ended = entities.find(EndedTask.class, task);
    if (ended == null || !mayKnow(ended, person)) {
      return new UnknownTask(task);
    }
    return new SomebodyWasFaster(ended.reference(), ended.person().orElse(null), true);
  }

  private boolean mayKnow(EndedTask ended, Person person) {
    return access.maySee(ended.reference(), person);
  }
}
