package org.rogatory.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;

/** A place where a process stands and waits, as a row of lists. */
@Entity
@Table(name = "position_row")
class PositionRow {

  @Id private String id;

  @Embedded private PlaceColumns place;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private WaitsFor waitsFor;

  @Column(nullable = false)
  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected PositionRow() {}

  PositionRow(PositionTaken taken) {
    this.id = taken.position();
    this.place = new PlaceColumns(taken.place());
    this.waitsFor = taken.waitsFor();
    this.since = taken.since();
  }

  String id() {
    return id;
  }

  /** What was announced when the process came here. */
  PositionTaken taken() {
    return new PositionTaken(id, place.read(), waitsFor, since);
  }
}
