package org.rogatory.explore;

/**
 * What came of an act.
 *
 * @param how whether it was done, refused as it should be, or broke the program
 * @param failure what refused or broke it; null where it was done
 */
public record Done(How how, RuntimeException failure) {

  /** What can come of an act. */
  public enum How {
    DONE,
    /** Refused with words, and nothing changed. */
    REFUSED,
    /** There was nothing to do so, as when a task waits no more. */
    NOT_THERE,
    /** The program failed in a way that nobody meant. */
    BROKE
  }

  static final Done OK = new Done(How.DONE, null);
  static final Done NOT_THERE = new Done(How.NOT_THERE, null);

  boolean isDone() {
    return how == How.DONE;
  }
}
