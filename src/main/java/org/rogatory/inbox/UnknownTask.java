package org.rogatory.inbox;

/** There is no such task, or none for the person who asks: the answer is the same. */
public class UnknownTask extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownTask(String task) {
    super("no such task: " + task);
  }
}
