package org.rogatory.convention.persons;

import org.rogatory.convention.Worded;

/** Whose competent authority agrees to a transfer, 40(9)(b). */
public enum Party implements Worded {
  OURS,
  THEIRS;

  @Override
  public String group() {
    return "party";
  }

  /** The party with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Party of(String id) {
    return Worded.of(Party.class, id);
  }
}
