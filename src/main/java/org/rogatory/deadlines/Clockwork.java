package org.rogatory.deadlines;

/** A group of clocks that belong together: what starts each of them and what stops it. */
interface Clockwork {

  /** Reads the next entry of the journal. */
  void read(Noted entry);
}
