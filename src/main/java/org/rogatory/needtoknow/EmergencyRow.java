package org.rogatory.needtoknow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;

/** A restricted file that somebody opened in an emergency. */
@Entity
@Table(name = "emergency_access")
class EmergencyRow {

  @Id private String id;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String login;

  @Column(nullable = false)
  private String reason;

  @Column(nullable = false)
  private Instant beganAt;

  @Column(nullable = false)
  private Instant endsAt;

  private @Nullable Instant endedAt;
  private @Nullable String reviewedBy;
  private @Nullable Instant reviewedAt;
  private @Nullable Boolean justified;
  private @Nullable String remark;

  @SuppressWarnings("NullAway.Init")
  protected EmergencyRow() {}

  EmergencyRow(Reference file, String login, String reason, Instant beganAt, Instant endsAt) {
    this.id = UUID.randomUUID().toString();
    this.reference = file.value();
    this.login = login;
    this.reason = reason;
    this.beganAt = beganAt;
    this.endsAt = endsAt;
  }

  String id() {
    return id;
  }

  Reference file() {
    return Reference.of(reference);
  }

  String login() {
    return login;
  }

  String reason() {
    return reason;
  }

  Instant beganAt() {
    return beganAt;
  }

  /** When it is over, or was meant to be. */
  Instant endsAt() {
    return endsAt;
  }

  Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  void end(Instant at) {
    this.endedAt = at;
  }

  Optional<String> reviewedBy() {
    return Optional.ofNullable(reviewedBy);
  }

  Optional<Instant> reviewedAt() {
    return Optional.ofNullable(reviewedAt);
  }

  Optional<Boolean> justified() {
    return Optional.ofNullable(justified);
  }

  Optional<String> remark() {
    return Optional.ofNullable(remark);
  }

  void review(String by, Instant at, boolean found, String said) {
    this.reviewedBy = by;
    this.reviewedAt = at;
    this.justified = found;
    this.remark = said;
  }
}
