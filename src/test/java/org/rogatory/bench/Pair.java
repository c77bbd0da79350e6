package org.rogatory.bench;

import java.util.function.DoubleSupplier;

/**
 * What the engine and we took for the same thing, in the same run: a round of one and a round of
 * the other by turns, so that what else the machine does falls on both.
 */
record Pair(Measured engine, Measured ours) {

  static Pair measure(int rounds, DoubleSupplier engine, DoubleSupplier ours) {
    double[] theirs = new double[rounds];
    double[] own = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      theirs[round] = engine.getAsDouble();
      own[round] = ours.getAsDouble();
    }
    return new Pair(Measured.of(theirs), Measured.of(own));
  }
}
