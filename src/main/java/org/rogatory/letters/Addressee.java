package org.rogatory.letters;

import java.util.List;

/**
 * Whom a letter goes to: a central authority abroad, or a competent authority of our own.
 *
 * @param name the authority
 * @param address the lines below the name
 * @param accepts the tags of the languages it accepts, the one it likes best first; empty where
 *     that is unknown
 */
public record Addressee(String name, List<String> address, List<String> accepts) {

  public Addressee {
    address = List.copyOf(address);
    accepts = List.copyOf(accepts);
  }
}
