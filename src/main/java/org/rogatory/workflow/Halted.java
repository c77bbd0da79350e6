package org.rogatory.workflow;

/**
 * A process that cannot go on from where it stands although nothing failed there: somebody changed
 * the engine's own tables.
 *
 * @param place where it stands
 * @param cause what keeps it
 */
public record Halted(Place place, Cause cause) {

  /** What can keep a process. */
  public enum Cause {
    /** It is suspended, as no verb of ours does. */
    SUSPENDED,
    /** A step of the program has no tries left, and no failure is known. */
    NO_TRIES_LEFT,
    /** A step of the program is put off for longer than after any failure. */
    PUT_OFF,
    /** It waits for other messages than its model says. */
    DEAF
  }
}
