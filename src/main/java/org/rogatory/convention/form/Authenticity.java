package org.rogatory.convention.form;

import org.rogatory.convention.Worded;

/** Whether it is established that a request comes from whom it says, 40(13). */
public enum Authenticity implements Worded {
  UNVERIFIED,
  VERIFIED,
  FAILED;

  @Override
  public String group() {
    return "authenticity";
  }

  /** The status with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static Authenticity of(String id) {
    return Worded.of(Authenticity.class, id);
  }
}
