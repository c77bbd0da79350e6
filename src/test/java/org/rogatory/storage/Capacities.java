package org.rogatory.storage;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Capacities of a size that a test says, and one that is never used up. */
public final class Capacities {

  private static final DataSize LETTER = DataSize.ofMegabytes(1);

  private Capacities() {}

  /** More than any test needs. */
  public static Capacity ample() {
    return of(Long.MAX_VALUE, Duration.ofSeconds(10), 100);
  }

  /** A quarter of this memory, in bytes. */
  static Capacity of(long memory, Duration wait, int waiting) {
    return new Capacity(new CapacityLimits(25, wait, waiting, LETTER), memory);
  }
}
