package org.rogatory.register;

import java.util.List;
import org.rogatory.journal.Actor;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactKind;

/**
 * Files that rest on what the register says of a State. They are looked at again when that changes,
 * in the same transaction; a bean of the course that they belong to.
 */
public interface RestsOnRegister {

  /**
   * Remembers what is found of them before a change.
   *
   * @param kind what about the State changes
   * @param by who changes it, which the journals of the files will name
   */
  Again before(CountryCode state, FactKind kind, Actor by);

  /** The same files after the change. */
  interface Again {

    /** Those of which something is found otherwise. */
    List<Touched> touched();

    /** Takes back what rests on what was found before, and writes it down. */
    void conclude();
  }
}
