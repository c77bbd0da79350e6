package org.rogatory.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rogatory.convention.Unreadable;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.PositionTaken.WaitsFor;

/** A place where a process stands and waits, as a row of lists. */
@Entity
@Table(name = "position_row")
class PositionRow {

  @Id private String id;

  @Embedded private PlaceColumns place;

  @Column(nullable = false)
  private String waitsFor;

  @Column(nullable = false)
  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected PositionRow() {}

  PositionRow(PositionTaken taken) {
    this.id = taken.position();
    this.place = new PlaceColumns(taken.place());
    this.waitsFor = taken.waitsFor().name();
    this.since = taken.since();
  }

  String id() {
    return id;
  }

  String reference() {
    return place.reference();
  }

  String node() {
    return place.node();
  }

  Instant since() {
    return since;
  }

  /** What was announced when the process came here. */
  PositionTaken taken() {
    return new PositionTaken(
        id, place.read(), Unreadable.constant(WaitsFor.class, waitsFor), since);
  }
}
