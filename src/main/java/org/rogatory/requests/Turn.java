package org.rogatory.requests;

/** For whom a measure or a file waits at a moment. */
public enum Turn {
  /** For a caseworker or supervisor of ours. */
  US,
  REQUESTING_STATE,
  /** For the court, prosecutor or other authority of ours that executes. */
  COMPETENT_AUTHORITY,
  /** For nobody: it has ended. */
  NOBODY
}
