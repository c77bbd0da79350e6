package org.rogatory.inbox.many;

import org.rogatory.convention.Worded;

/** What is done with the selected tasks. */
enum What implements Worded {
  CLAIM,
  RELEASE,
  ASSIGN;

  @Override
  public String group() {
    return "many";
  }
}
