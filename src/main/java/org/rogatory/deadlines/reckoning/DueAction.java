package org.rogatory.deadlines.reckoning;

import java.time.Instant;

/**
 * Something that is to be done because time has passed.
 *
 * @param kind what is to be done
 * @param plannedFor the time for which it was planned
 */
public record DueAction(Kind kind, Instant plannedFor) {

  /** What there can be to do. */
  public enum Kind {
    /** The person in charge is reminded. */
    REMIND,
    /** The passing of the limit has its effect on the file. */
    DRAW_CONSEQUENCE,
    /** The supervisors are told. */
    ESCALATE
  }
}
