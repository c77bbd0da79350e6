package org.rogatory.inbox;

import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Reference;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A supervisor gives a task to somebody who may see its file and take its step, or takes it back
 * from whoever holds it. What the former holder has typed stays his or her draft.
 */
@Component
public class Assigning {

  private final Desk desk;
  private final TaskRows rows;
  private final EntityManager entities;
  private final Files files;
  private final People people;
  private final FileAccess access;

  Assigning(
      Desk desk,
      TaskRows rows,
      EntityManager entities,
      Files files,
      People people,
      FileAccess access) {
    this.desk = desk;
    this.rows = rows;
    this.entities = entities;
    this.files = files;
    this.people = people;
    this.access = access;
  }

  /**
   * What the supervisor says.
   *
   * @param from the login name of who held the task when the supervisor looked; null for nobody
   * @param to of who is to have it; null for nobody, so that it can be claimed
   */
  public record Change(
      @Nullable String from, @Nullable String to, @NotBlank @Size(max = 2000) String reason) {

    public Change {
      from = from == null || from.isBlank() ? null : from;
      to = to == null || to.isBlank() ? null : to;
    }
  }

  /** Who may be given the task, in the order of their names. */
  @Transactional(readOnly = true)
  public List<Person> candidates(TaskRow row) {
    return desk.step(row).roles().stream()
        .flatMap(role -> people.findByRole(role).stream())
        .distinct()
        .filter(person -> access.maySee(row.reference(), person))
        .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::login))
        .toList();
  }

  /**
   * Gives the task to a person, or takes it back; the file's journal says so.
   *
   * @throws SomebodyWasFaster where another holds it by now than the supervisor saw, or it has
   *     ended
   * @throws BadInput where that person may not have it, or has it already
   */
  @Transactional
  public void assign(String task, Change said, Person supervisor) {
    if (!supervisor.is(Role.SUPERVISOR)) {
      throw new AccessDeniedException("only supervisors give tasks to others");
    }
    Reference file = desk.get(task, supervisor).reference();
    entities.clear();
    Pen pen = files.forChange(file, supervisor.actor());
    TaskRow row = rows.lock(task).orElseGet(() -> desk.get(task, supervisor));
    String holder = row.assignee().orElse(null);
    check(row, said);
    row.assign(said.to());
    FileActs.of(pen)
        .reassigned(row.matter(), row.waiting(), holder, said.to(), said.reason().strip());
  }

  private void check(TaskRow row, Change said) {
    Optional<String> holder = row.assignee();
    if (!holder.equals(Optional.ofNullable(said.from()))) {
      throw holder.isPresent()
          ? new SomebodyWasFaster(row.reference(), holder.get(), false)
          : BadInput.at("to", Reason.of("input.assignee-gave-back"));
    }
    if (holder.equals(Optional.ofNullable(said.to()))) {
      throw BadInput.at("to", Reason.of("input.assignee-same"));
    }
    if (said.to() != null
        && candidates(row).stream().noneMatch(person -> person.login().equals(said.to()))) {
      throw BadInput.at("to", Reason.of("input.assignee-may-not"));
    }
  }
}
