package org.rogatory.deadlines;

import org.rogatory.journal.Reference;
import org.rogatory.testing.TestClock;
import org.springframework.boot.test.context.TestComponent;

/** Lets the program do what is due in one file by now, where the sweeper is off. */
@TestComponent
public class Sweeps {

  private final Sweeper sweeper;
  private final TestClock clock;

  Sweeps(Sweeper sweeper, TestClock clock) {
    this.sweeper = sweeper;
    this.clock = clock;
  }

  /** Time has passed. */
  public void sweep(Reference file) {
    sweeper.attend(file, clock.instant());
  }
}
