package org.rogatory.casefile;

/** There is no such file, or none for the person who asks: the answer is the same. */
public class UnknownFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String asked;

  public UnknownFile(String asked) {
    super("no such file: " + asked);
    this.asked = asked;
  }

  /** What was asked for, as it was written. */
  public String asked() {
    return asked;
  }
}
