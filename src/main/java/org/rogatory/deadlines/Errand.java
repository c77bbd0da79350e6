package org.rogatory.deadlines;

import java.time.Instant;
import org.rogatory.convention.Worded;

/**
 * Something that is to be done because time has passed.
 *
 * @param what which
 * @param plannedFor the time for which it was planned
 */
record Errand(What what, Instant plannedFor) {

  /** What there can be to do. */
  enum What implements Worded {
    /** The person in charge is reminded. */
    REMIND,
    /** The passing of the limit has its effect on the file. */
    DRAW_CONSEQUENCE,
    /** The supervisors are told. */
    ESCALATE;

    @Override
    public String group() {
      return "errand";
    }
  }
}
