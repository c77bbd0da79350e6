package org.rogatory.casefile;

import org.rogatory.convention.Worded;

/** For whom a measure or a file waits at a moment. */
public enum Turn implements Worded {
  /** For a caseworker or supervisor of ours. */
  US,
  REQUESTING_STATE,
  /** For the court, prosecutor or other authority of ours that executes. */
  COMPETENT_AUTHORITY,
  /** For nobody: it has ended. */
  NOBODY;

  @Override
  public String group() {
    return "turn";
  }
}
