package org.rogatory.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.rogatory.convention.Assistance;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.StepWaits;

/**
 * A step that waits for a person, as a row of the inbox. Written in the transaction that leads to
 * the step, so no list asks the engine.
 */
@Entity
@Table(name = "task_row")
public class TaskRow {

  @Id private String task;

  @Column(nullable = false)
  private String step;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String matter;

  private @Nullable String assistance;

  @Column(nullable = false)
  private String state;

  private boolean urgent;
  private @Nullable LocalDate due;

  @Column(nullable = false)
  private Instant since;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Role role;

  private @Nullable String assignee;

  @SuppressWarnings("NullAway.Init")
  protected TaskRow() {}

  TaskRow(StepWaits waits, Role role, String requestingState) {
    this.task = waits.task();
    this.step = waits.place().node();
    this.reference = waits.place().matter().file().value();
    this.matter = waits.place().matter().toString();
    this.since = waits.since();
    this.role = role;
    this.state = requestingState;
  }

  /** The engine's id of the task. */
  public String task() {
    return task;
  }

  /** The name of the step. */
  public String step() {
    return step;
  }

  public Reference reference() {
    return Reference.of(reference);
  }

  public Matter matter() {
    return Matter.of(matter);
  }

  /** The kind of measure that it is about, if it is about one. */
  public Optional<Assistance> assistance() {
    return Optional.ofNullable(assistance).map(Assistance::of);
  }

  /** The requesting State's code. */
  public String state() {
    return state;
  }

  public boolean isUrgent() {
    return urgent;
  }

  /** The next date of the file or measure. */
  public Optional<LocalDate> due() {
    return Optional.ofNullable(due);
  }

  /** Since when it waits. */
  public Instant since() {
    return since;
  }

  /** The least role that may take it. */
  public Role role() {
    return role;
  }

  /** Who has claimed it. */
  public Optional<String> assignee() {
    return Optional.ofNullable(assignee);
  }

  void describe(boolean isUrgent, @Nullable Assistance kind) {
    this.urgent = isUrgent;
    this.assistance = kind == null ? null : kind.id();
  }

  void due(@Nullable LocalDate next) {
    this.due = next;
  }

  void assign(@Nullable String login) {
    this.assignee = login;
  }
}
