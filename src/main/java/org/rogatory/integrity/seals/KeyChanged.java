package org.rogatory.integrity.seals;

/** The key that seals is another one than whoever wanted to change it had seen. */
public final class KeyChanged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String fingerprint;

  public KeyChanged(String fingerprint) {
    super("the key that seals is " + fingerprint);
    this.fingerprint = fingerprint;
  }

  /** That of the key that seals now. */
  public String fingerprint() {
    return fingerprint;
  }
}
