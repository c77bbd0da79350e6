package org.rogatory.bench;

import java.time.Duration;

/**
 * How long each thing is measured.
 *
 * @param rounds how many times, after warming up
 * @param stretch how long a round is
 * @param look how long a page of the inbox is asked for again and again in a round
 * @param warmUp how long at most whole requests are taken first, so that the JVM has compiled their
 *     code
 * @param letters how many letters of each language are made first
 * @param effort how many requests the processor time is measured of in a round
 */
record Pace(int rounds, Duration stretch, Duration look, Duration warmUp, int letters, int effort) {

  static final Pace USUAL =
      new Pace(3, Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(8), 400, 100);
  static final Pace QUICK =
      new Pace(1, Duration.ofSeconds(4), Duration.ofMillis(500), Duration.ZERO, 20, 10);

  /** No counted repetition takes longer, however slow the machine. */
  static final Duration PATIENCE = Duration.ofSeconds(60);
}
