package org.rogatory.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;

/** Who ended a task and when, so that whoever comes too late is told. */
@Entity
@Table(name = "ended_task")
class EndedTask {

  @Id private String task;

  @Column(nullable = false)
  private String reference;

  private @Nullable String person;

  @Column(nullable = false)
  private Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected EndedTask() {}

  EndedTask(TaskRow row, @Nullable String person, Instant endedAt) {
    this.task = row.task();
    this.reference = row.reference().value();
    this.person = person;
    this.endedAt = endedAt;
  }

  String task() {
    return task;
  }

  Reference reference() {
    return Reference.of(reference);
  }

  /** Empty where it was withdrawn. */
  Optional<String> person() {
    return Optional.ofNullable(person);
  }
}
