package org.rogatory.casefile;

import org.rogatory.convention.Worded;

/** Who may see a file: all caseworkers, or named people and supervisors alone, 40(20). */
public enum Sight implements Worded {
  OPEN,
  RESTRICTED;

  @Override
  public String group() {
    return "sight";
  }
}
