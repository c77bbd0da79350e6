package org.rogatory.web;

import java.util.Optional;

/** A module's words for the errors that the domain throws; a bean. What is not its own is empty. */
@FunctionalInterface
public interface RejectionWords {

  /** The error in words. */
  Optional<Rejection> of(RuntimeException error);
}
