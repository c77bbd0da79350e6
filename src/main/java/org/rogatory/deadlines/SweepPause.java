package org.rogatory.deadlines;

/**
 * Something during which nothing is done about dates, because files stand half made. A bean for
 * each. Whoever ends a pause publishes {@link TimePassed}.
 */
public interface SweepPause {

  /** Whether dates rest at present. */
  boolean isOn();
}
