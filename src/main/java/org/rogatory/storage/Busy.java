package org.rogatory.storage;

import java.time.Duration;

/** Too much large work is under way; nothing was done, and it can be sent again soon. */
public final class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration again;

  Busy(Duration again) {
    super("too much large work is under way");
    this.again = again;
  }

  /** After how many seconds it is worth trying again. */
  public long secondsToWait() {
    return Math.max(1, again.toSeconds());
  }
}
