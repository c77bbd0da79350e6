package org.rogatory.register;

import java.util.List;
import org.rogatory.register.facts.Provenance;

/**
 * Whom a letter to a State is addressed to.
 *
 * @param name the authority
 * @param lines the postal address below the name
 * @param email for electronic mail; empty where none is known
 * @param provenance where we have it from, so that a doubtful address is seen before it is used
 */
public record LetterAddress(String name, List<String> lines, String email, Provenance provenance) {

  public LetterAddress {
    lines = List.copyOf(lines);
  }
}
