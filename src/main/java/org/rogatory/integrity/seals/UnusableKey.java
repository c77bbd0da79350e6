package org.rogatory.integrity.seals;

/** The key cannot seal; the message says why, and names its file. */
public final class UnusableKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableKey(String message) {
    super(message);
  }

  UnusableKey(String message, Throwable cause) {
    super(message, cause);
  }
}
