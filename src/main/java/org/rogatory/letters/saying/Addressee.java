package org.rogatory.letters.saying;

import java.util.List;

/**
 * Whom a letter goes to: a central authority abroad, or a competent authority of our own.
 *
 * @param name the authority
 * @param address the lines below the name, of which one that is empty in the letter's language is
 *     left out
 * @param accepts the tags of the languages it accepts, the one it likes best first; empty where
 *     that is unknown
 */
public record Addressee(Words name, List<Words> address, List<String> accepts) {

  public Addressee {
    address = List.copyOf(address);
    accepts = List.copyOf(accepts);
  }

  /** One who is written the same in every language. */
  public static Addressee of(String name, List<String> address, List<String> accepts) {
    return new Addressee(Words.of(name), address.stream().map(Words::of).toList(), accepts);
  }
}
