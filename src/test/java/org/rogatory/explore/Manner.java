package org.rogatory.explore;

import java.util.List;
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

  private static final List<Integer> CARE = List.of(1, 2, 3, 5, 8, 12);

  /** How many of a hundred acts take the step that waits. */
  int steps() {
    return care > 4 ? 86 : 70;
  }

  static Manner of(Random random) {
    Aim[] aims = Aim.values();
    int care = CARE.get(random.nextInt(CARE.size()));
    return new Manner(aims[random.nextInt(aims.length)], care);
  }

  boolean is(Aim other) {
    return aim == other;
  }
}
