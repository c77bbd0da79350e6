package org.rogatory.convention.persons;

import org.rogatory.convention.Worded;

/** As what a person is to be heard. */
public enum HeardAs implements Worded {
  WITNESS,
  VICTIM,
  EXPERT,
  /** Not by 40(18): only as other assistance, 40(3)(m), or by domestic law. */
  SUSPECT;

  @Override
  public String group() {
    return "heard-as";
  }

  /** The role with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static HeardAs of(String id) {
    return Worded.of(HeardAs.class, id);
  }
}
