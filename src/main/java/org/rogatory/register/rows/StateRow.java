package org.rogatory.register.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.rogatory.register.facts.CountryCode;

/** A State about which something is held. Whoever changes its facts locks this row first. */
@Entity
@Table(name = "state")
public class StateRow {

  @Id private String code;

  private int lastLine;

  @SuppressWarnings("NullAway.Init")
  protected StateRow() {}

  public StateRow(CountryCode code) {
    this.code = code.value();
  }

  /** The code; empty where somebody damaged it in the database. */
  public Optional<CountryCode> find() {
    return CountryCode.parse(code);
  }

  /** The code as its column has it, damaged or not. */
  public String name() {
    return code;
  }

  /** The number of the last line; 0 before there is one. */
  public int lastLine() {
    return lastLine;
  }

  /** A number for one more line; numbers are never used again. */
  public int nextLine() {
    lastLine++;
    return lastLine;
  }
}
