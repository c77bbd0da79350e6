package org.rogatory.convention.contents;

import org.rogatory.convention.Worded;

/** How firmly an item of content is asked for; the strongest first. */
public enum Requirement implements Worded {
  /** Its absence is a deficiency. */
  REQUIRED,
  /**
   * Owed where it is possible to give it, as 40(15)(e) and what is "available" under 42(3)(d) and
   * 45(3)(d).
   */
  WHERE_POSSIBLE,
  /** Owed where the measure or the case calls for it, as 40(15)(f). */
  WHERE_APPLICABLE,
  /** Good to have; the treaty does not ask it for this measure. */
  RECOMMENDED,
  /** The requesting State may say it if it wishes. */
  OPTIONAL,
  /** Not asked for this measure, though others need it. */
  NOT_REQUIRED;

  @Override
  public String group() {
    return "requirement";
  }

  /** The requirement with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Requirement of(String id) {
    return Worded.of(Requirement.class, id);
  }
}
