package org.rogatory.casefile;

import org.rogatory.convention.Worded;

/** Where a file of one kind can stand. Each kind has its own, an enum. */
public interface Standing extends Worded {

  /** What it means for what was wanted, the same for all kinds. */
  Progress progress();

  /** How far a file has come. */
  enum Progress {
    UNDER_WAY,
    /** It ended, and all or part of what was wanted was done. */
    FULFILLED,
    REFUSED,
    /** It ended otherwise. */
    ENDED
  }
}
