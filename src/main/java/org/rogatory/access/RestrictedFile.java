package org.rogatory.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * A file that only named people and supervisors may see. Named as its table, see {@link
 * FileAccess#VISIBLE}.
 */
@Entity(name = "restricted_file")
class RestrictedFile {

  @Id private String reference;

  @SuppressWarnings("NullAway.Init")
  protected RestrictedFile() {}

  RestrictedFile(String reference) {
    this.reference = reference;
  }

  String reference() {
    return reference;
  }
}
