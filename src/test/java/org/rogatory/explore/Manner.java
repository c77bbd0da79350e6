package org.rogatory.explore;

import java.util.Random;

/**
 * How a history is made up: what people mostly want, and how often they go wrong.
 *
 * @param aim what they decide where they can
 * @param care one mistake in so many chances for one; the higher, the further files come
 */
record Manner(Aim aim, int care) {

  /** What people mostly want to do with what was asked for. */
  enum Aim {
    GRANT,
    REFUSE,
    POSTPONE,
    /** Whoever wrote cannot be verified. */
    DOUBT,
    ANYTHING
  }

  static Manner of(Random random) {
    Aim[] aims = Aim.values();
    return new Manner(aims[random.nextInt(aims.length)], 1 + random.nextInt(6));
  }

  boolean is(Aim other) {
    return aim == other;
  }
}
