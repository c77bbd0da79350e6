package org.rogatory.steps;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** What a person typed on a step's page and has not sent. */
@Entity
@Table(name = "step_draft")
@IdClass(Draft.Key.class)
class Draft {

  @Id private String task;
  @Id private String person;

  @Column(nullable = false)
  private String fields;

  @Column(nullable = false)
  private Instant savedAt;

  @SuppressWarnings("NullAway.Init")
  protected Draft() {}

  Draft(Key key, String fields, Instant savedAt) {
    this.task = key.task();
    this.person = key.person();
    this.fields = fields;
    this.savedAt = savedAt;
  }

  String fields() {
    return fields;
  }

  Instant savedAt() {
    return savedAt;
  }

  void save(String typed, Instant at) {
    this.fields = typed;
    this.savedAt = at;
  }

  String task() {
    return task;
  }

  String person() {
    return person;
  }

  record Key(String task, String person) implements Serializable {}
}
