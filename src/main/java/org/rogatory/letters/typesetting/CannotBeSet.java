package org.rogatory.letters.typesetting;

/** A letter is too elaborate to be set as a PDF, although each of its characters can be shown. */
public final class CannotBeSet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotBeSet(String message) {
    super(message);
  }

  CannotBeSet(Throwable cause) {
    super("the letter cannot be set as a PDF", cause);
  }
}
