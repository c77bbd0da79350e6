package org.rogatory.incoming.asked;

import org.rogatory.convention.Worded;

/** What a new text does to the texts that stand under the same item. */
public enum Joining implements Worded {
  /** The texts that stand stay valid beside it. */
  ADD,
  /** The texts that stand are valid no longer. They are kept. */
  REPLACE;

  @Override
  public String group() {
    return "joining";
  }
}
