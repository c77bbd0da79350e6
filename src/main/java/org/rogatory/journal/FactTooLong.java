package org.rogatory.journal;

/** What was said at once is longer than an entry of the journal can hold. Nothing was written. */
public class FactTooLong extends RuntimeException {

  /** The most that an entry holds, in characters of its JSON; H2 holds little more in a value. */
  public static final int MOST = 1_000_000;

  private static final long serialVersionUID = 1L;

  private final int excess;

  FactTooLong(int length) {
    super(length + " characters where an entry holds " + MOST);
    this.excess = length - MOST;
  }

  /** How many characters are too many. */
  public int excess() {
    return excess;
  }
}
