package org.rogatory.web;

import java.util.Optional;
import org.rogatory.convention.Reason;

/** Something that every page says for now. A bean for each. */
public interface PageNotice {

  /** What is to be said; empty while there is nothing. */
  Optional<Reason> message();

  /**
   * How far it has come, where it comes to an end by itself. Then the key with {@code .long} says
   * more, with the same values.
   */
  default Optional<Part> progress() {
    return Optional.empty();
  }

  /** The address of the page on which the reader sees to it. */
  default Optional<String> page() {
    return Optional.empty();
  }

  /** So many of so many. */
  record Part(int done, int of) {}
}
