package org.rogatory.register.readings;

import org.rogatory.convention.Worded;

/** What somebody does about a reading that the office's file has changed. */
public enum ReadingAct implements Worded {
  /** Says why it should be ours. */
  PUT_FORWARD,
  /** Makes it ours: a supervisor, and not whoever put it forward. */
  SIGN_OFF,
  /** Leaves it at the former one. */
  REFUSE;

  @Override
  public String group() {
    return "reading-act";
  }

  /** The act with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static ReadingAct of(String id) {
    return Worded.of(ReadingAct.class, id);
  }
}
