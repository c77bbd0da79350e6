package org.rogatory.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A State about which something is held. Whoever changes its facts locks this row first. */
@Entity
@Table(name = "state")
class StateRow {

  @Id private String code;

  private int lastLine;

  @SuppressWarnings("NullAway.Init")
  protected StateRow() {}

  StateRow(CountryCode code) {
    this.code = code.value();
  }

  CountryCode code() {
    return new CountryCode(code);
  }

  /** A number for one more line; numbers are never used again. */
  int nextLine() {
    lastLine++;
    return lastLine;
  }
}
