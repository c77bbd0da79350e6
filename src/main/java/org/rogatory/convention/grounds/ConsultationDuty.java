package org.rogatory.convention.grounds;

import org.rogatory.convention.Worded;

/** Whether the requesting State must be consulted before a ground is used, 40(28). */
public enum ConsultationDuty implements Worded {
  /** No; it remains open to the office. */
  NONE,
  /** The text does not ask it; the office does, and may go without, with a reason. */
  RECOMMENDED,
  /** Before the refusal or postponement is issued, 40(28). */
  REQUIRED,
  /** Within hours, with the data preserved first: 42(6) and 43(2) borrow the grounds of 40(21). */
  REQUIRED_FAST;

  /** Whether nothing may be issued without it. */
  public boolean isRequired() {
    return this == REQUIRED || this == REQUIRED_FAST;
  }

  @Override
  public String group() {
    return "consultation";
  }

  /** The duty with this id; an unknown id is an {@link IllegalArgumentException}. */
  public static ConsultationDuty of(String id) {
    return Worded.of(ConsultationDuty.class, id);
  }
}
