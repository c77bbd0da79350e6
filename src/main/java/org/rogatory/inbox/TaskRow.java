package org.rogatory.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Role;
import org.rogatory.casefile.FileActs;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.StepWaits;

/**
 * A step that waits for a person, as a row of the inbox. Written in the transaction that leads to
 * the step, so no list asks the engine.
 */
@Entity
@Table(name = "task_row")
@EntityListeners(TallyKeeping.class)
public class TaskRow {

  /** Stands for no date, and comes after all dates. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Id private String task;

  @Column(nullable = false)
  private String step;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String matter;

  private @Nullable String assistance;

  @Column(nullable = false)
  private String counterpart;

  private boolean urgent;

  @Column(nullable = false)
  private LocalDate due;

  @Column(nullable = false)
  private Instant since;

  @Column(nullable = false)
  private String role;

  private @Nullable String assignee;
  private boolean claimed;
  private boolean restricted;

  /** Who may not take it, each between commas. */
  @Column(nullable = false)
  private String barred = "";

  @Transient private @Nullable TaskSort counted;

  @SuppressWarnings("NullAway.Init")
  protected TaskRow() {}

  TaskRow(StepWaits waits, Role role, String counterpart, boolean restricted) {
    this.task = waits.task();
    this.step = waits.place().node();
    this.reference = waits.place().matter().file().value();
    this.matter = waits.place().matter().toString();
    this.since = waits.since();
    this.role = role.name();
    this.counterpart = counterpart;
    this.restricted = restricted;
    this.due = NEVER;
  }

  /** The engine's id of the task. */
  public String task() {
    return task;
  }

  /** The name of the step. */
  public String step() {
    return step;
  }

  FileActs.Waiting waiting() {
    return new FileActs.Waiting(step, task);
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

  /** The code of the State on the other side. */
  public String counterpart() {
    return counterpart;
  }

  public boolean isUrgent() {
    return urgent;
  }

  /** The next date of the file or measure. */
  public Optional<LocalDate> due() {
    return Optional.of(due).filter(Predicate.not(NEVER::equals));
  }

  /** Since when it waits. */
  public Instant since() {
    return since;
  }

  /** The least role that may take it. */
  public Role role() {
    return Unreadable.constant(Role.class, role);
  }

  /** Who has claimed it. */
  public Optional<String> assignee() {
    return Optional.ofNullable(assignee);
  }

  void describe(String counterpart, boolean isUrgent, @Nullable Assistance kind) {
    this.counterpart = counterpart;
    this.urgent = isUrgent;
    this.assistance = kind == null ? null : kind.id();
  }

  void due(@Nullable LocalDate next) {
    this.due = next == null ? NEVER : next;
  }

  void assign(@Nullable String login) {
    this.assignee = login;
    this.claimed = login != null;
  }

  /** Who may not take it, although the role would allow it. */
  void bar(Set<String> logins) {
    barred = logins.isEmpty() ? "" : "," + String.join(",", new TreeSet<>(logins)) + ",";
  }

  boolean isRestricted() {
    return restricted;
  }

  void restrict(boolean onlySomeMayKnow) {
    this.restricted = onlySomeMayKnow;
  }

  @PostLoad
  void loaded() {
    count();
  }

  /** The sort that it is counted as from now on. */
  TaskSort count() {
    TaskSort sort = new TaskSort(step, assistance, urgent, role, claimed, restricted);
    counted = sort;
    return sort;
  }

  /** The sort that it was last counted as. */
  TaskSort counted() {
    return Objects.requireNonNull(counted);
  }
}
