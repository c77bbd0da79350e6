package org.rogatory.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.Place;

/** A place in a process, in the columns of a row; the file's reference has one of its own. */
@Embeddable
class PlaceColumns {

  @Column(nullable = false)
  private String process;

  @Column(nullable = false)
  private String model;

  @Column(nullable = false)
  private String node;

  @Column(nullable = false)
  private String reference;

  @Column(nullable = false)
  private String matter;

  @SuppressWarnings("NullAway.Init")
  protected PlaceColumns() {}

  PlaceColumns(Place place) {
    this.process = place.process();
    this.model = place.model();
    this.node = place.node();
    this.reference = place.matter().file().value();
    this.matter = place.matter().toString();
  }

  /**
   * The place.
   *
   * @throws Unreadable where somebody damaged it in the database
   */
  Place read() {
    return new Place(process, model, node, Matter.of(matter));
  }

  /** The file's reference as it stands. */
  String reference() {
    return reference;
  }

  /** The node as it stands. */
  String node() {
    return node;
  }
}
