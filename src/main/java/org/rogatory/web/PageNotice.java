package org.rogatory.web;

import java.util.Optional;

/** Something that every page says for now. A bean for each. */
public interface PageNotice {

  /** The key of what is to be said; empty while there is nothing. */
  Optional<String> message();
}
