package org.rogatory.convention;

/**
 * The answer to a question of fact: said or notified to be so, said or notified not to be so, or
 * unknown. What is not stated is asked for; it is never read as a no.
 */
public enum Stated implements Worded {
  YES,
  NO,
  NOT_STATED;

  @Override
  public String group() {
    return "stated";
  }

  /** The answer with this id: {@code yes}, {@code no}, {@code not-stated}. */
  public static Stated of(String id) {
    return Worded.of(Stated.class, id);
  }
}
