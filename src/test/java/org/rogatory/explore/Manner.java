package org.rogatory.explore;

import java.util.List;
import java.util.Random;

/**
 * How a history is made up: what people mostly want, and how often they go wrong.
 *
 * @param aim what they decide where they can
 * @param scene what it leads to more often than chance would
 * @param care one mistake in so many chances for one; the higher, the further files come
 */
record Manner(Aim aim, int care, Scene scene) {

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

  /** How careful people are where a scene is to come to its end. */
  private static final int CAREFUL = 12;

  /** How many of a hundred acts take the step that waits. */
  int steps() {
    return care > 4 ? 86 : 70;
  }

  static Manner of(Random random) {
    Aim[] aims = Aim.values();
    int care = CARE.get(random.nextInt(CARE.size()));
    Aim aim = aims[random.nextInt(aims.length)];
    Scene scene = Scene.of(random);
    return new Manner(scene.aim(aim), scene == Scene.ANY ? care : CAREFUL, scene);
  }

  boolean is(Aim other) {
    return aim == other;
  }
}
