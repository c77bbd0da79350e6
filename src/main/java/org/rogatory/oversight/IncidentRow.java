package org.rogatory.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.StepFailed;

/**
 * A step of the program that has failed for good and waits for a person to have it tried again. The
 * row stays while the step is tried again, so that it says how often it failed and who tried; it
 * goes when the step is done or no longer to be taken.
 */
@Entity
@Table(name = "incident_row")
class IncidentRow {

  private static final int LONGEST_CAUSE = 4000;

  @Id private String id;

  @Embedded private PlaceColumns place;

  @Column(nullable = false)
  private String cause;

  private int times;

  @Column(nullable = false)
  private Instant firstAt;

  @Column(nullable = false)
  private Instant lastAt;

  private @Nullable Instant triedAt;
  private @Nullable String triedBy;
  private boolean isOpen;

  @SuppressWarnings("NullAway.Init")
  protected IncidentRow() {}

  IncidentRow(StepFailed failed) {
    this.id = failed.failure();
    this.place = new PlaceColumns(failed.place());
    this.firstAt = failed.at();
    again(failed);
  }

  final void again(StepFailed failed) {
    String said = failed.cause();
    this.cause = said.substring(0, Math.min(said.length(), LONGEST_CAUSE));
    this.times++;
    this.lastAt = failed.at();
    this.isOpen = true;
  }

  void over() {
    this.isOpen = false;
  }

  void tried(String login, Instant at) {
    this.triedBy = login;
    this.triedAt = at;
  }

  String id() {
    return id;
  }

  Place place() {
    return place.read();
  }

  Reference file() {
    return place().matter().file();
  }

  /** The file's reference as it stands. */
  String reference() {
    return place.reference();
  }

  /** The node as it stands. */
  String node() {
    return place.node();
  }

  /** The step's own words, or the engine's. */
  String cause() {
    return cause;
  }

  /** How many times it has failed for good. */
  int times() {
    return times;
  }

  Instant firstAt() {
    return firstAt;
  }

  Instant lastAt() {
    return lastAt;
  }

  /** When somebody last had it tried again. */
  Optional<Instant> triedAt() {
    return Optional.ofNullable(triedAt);
  }

  Optional<String> triedBy() {
    return Optional.ofNullable(triedBy);
  }

  /** Whether it waits for a person now. */
  boolean isOpen() {
    return isOpen;
  }

  /** What was announced when it last failed. */
  StepFailed failed() {
    return new StepFailed(id, place(), cause, lastAt);
  }
}
