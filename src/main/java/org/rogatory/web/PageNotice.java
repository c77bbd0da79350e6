package org.rogatory.web;

import java.util.Optional;

/** Something that every page says for now. A bean for each. */
public interface PageNotice {

  /** The key of what is to be said; empty while there is nothing. */
  Optional<String> message();

  /** How far it has come, where it comes to an end by itself; the message has both as {0}, {1}. */
  default Optional<Part> progress() {
    return Optional.empty();
  }

  /** So many of so many. */
  record Part(int done, int of) {}
}
