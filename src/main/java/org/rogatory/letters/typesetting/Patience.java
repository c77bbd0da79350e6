package org.rogatory.letters.typesetting;

import java.time.Duration;

/** How long a letter may take to be set. */
final class Patience {

  private static final long NANOS = Duration.ofSeconds(20).toNanos();

  private final long start = System.nanoTime();

  /**
   * @throws CannotBeSet when it took longer
   */
  void check() {
    if (System.nanoTime() - start > NANOS) {
      throw new CannotBeSet("the letter took too long to set");
    }
  }
}
