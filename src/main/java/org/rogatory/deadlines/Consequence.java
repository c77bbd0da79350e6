package org.rogatory.deadlines;

import java.util.Set;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.deadlines.reckoning.DeadlineKind;
import org.rogatory.deadlines.reckoning.Ledger;

/**
 * What follows in the file when a time limit has passed. A course gives one as a bean for its kinds
 * that have an {@link DeadlineKind#effect effect}.
 */
public interface Consequence {

  /** The kinds of time limits from which it follows. */
  Set<? extends DeadlineKind> follows();

  /**
   * Does what follows. The file is locked. The entry that this writes is the course's own; a clock
   * of the course that reads it says so to the ledger, see {@link Ledger#drawn}.
   *
   * @param then writes at the time for which it was planned, however late that is noticed
   * @param over the time limit that has passed
   */
  void draw(Pen then, Deadline over);
}
