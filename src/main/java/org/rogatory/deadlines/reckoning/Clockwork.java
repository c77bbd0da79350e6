package org.rogatory.deadlines.reckoning;

/** A group of clocks that belong together: it says what starts each of them and what stops it. */
public interface Clockwork {

  /** Reads the next entry of the journal. */
  void read(ReadEntry entry);
}
