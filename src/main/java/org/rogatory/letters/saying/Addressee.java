package org.rogatory.letters.saying;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter goes to: a central authority abroad, or a competent authority of our own.
 *
 * @param name the authority
 * @param address the lines below the name, of which one that is empty in the letter's language is
 *     left out
 * @param accepts the tags of the languages it accepts, the one it likes best first; empty where
 *     that is unknown
 * @param state the code of the State whose authority it is; null for one of our own
 */
public record Addressee(
    Words name, List<Words> address, List<String> accepts, @Nullable String state) {

  public Addressee {
    address = List.copyOf(address);
    accepts = List.copyOf(accepts);
  }

  /** An authority of our own, or of a State that does not matter. */
  public Addressee(Words name, List<Words> address, List<String> accepts) {
    this(name, address, accepts, null);
  }

  /** One who is written the same in every language. */
  public static Addressee of(String name, List<String> address, List<String> accepts) {
    return new Addressee(Words.of(name), address.stream().map(Words::of).toList(), accepts);
  }
}
