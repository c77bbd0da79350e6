package org.rogatory.explore;

import java.util.Random;

/**
 * A situation that is rare by chance and common in some histories, chosen by the seed: what people
 * say leads there more often than not.
 */
enum Scene {
  /** Whatever happens. */
  ANY,
  /** Nothing is carried out at first, and what stood in the way falls away. */
  FAILED,
  /** The legal basis or the offences change while something is under way. */
  CHANGED,
  /** What a request need not say is asked for in vain. */
  OPTIONAL,
  /** What comes does not suffice, and the file goes on without it. */
  INSUFFICIENT,
  /** Data are preserved while a request for them is answered or postponed. */
  HELD,
  /** The request comes by a channel that is open in few cases only. */
  CHANNEL,
  /** The measure would be had in a similar case here. */
  SIMILAR,
  /** What is asked for is outside the Convention. */
  OUTSIDE,
  /** The State is consulted on a ground, and the measure is to be postponed instead. */
  OTHER_GROUND;

  /** In half of the histories nothing is rare or common. */
  static Scene of(Random random) {
    Scene[] all = values();
    return random.nextBoolean() ? ANY : all[1 + random.nextInt(all.length - 1)];
  }

  /** What people want in it; by chance where it leads nowhere special. */
  Manner.Aim aim(Manner.Aim byChance) {
    return switch (this) {
      case FAILED, CHANNEL, OUTSIDE -> Manner.Aim.GRANT;
      case HELD -> Manner.Aim.POSTPONE;
      case SIMILAR, OTHER_GROUND -> Manner.Aim.REFUSE;
      default -> byChance;
    };
  }
}
