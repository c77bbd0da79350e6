package org.rogatory.inbox.many;

import java.io.Serializable;

/**
 * What came of one task.
 *
 * @param task in words: its file and step
 * @param isDone whether it was done
 * @param words what was done, or why not
 */
public record Outcome(String task, boolean isDone, String words) implements Serializable {

  private static final long serialVersionUID = 1L;
}
