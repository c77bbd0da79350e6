package org.rogatory.inbox;

import org.rogatory.convention.Worded;

/** The three lists that cover the work. */
public enum TaskList implements Worded {
  /** What I have claimed. */
  MINE,
  /** What nobody has claimed and my role may take. */
  AVAILABLE,
  /** Everything that I may see. */
  ALL;

  @Override
  public String group() {
    return "list";
  }

  /** How many tasks each of the lists has. */
  public record Counts(long mine, long available, long all) {

    public long of(TaskList list) {
      return switch (list) {
        case MINE -> mine;
        case AVAILABLE -> available;
        case ALL -> all;
      };
    }
  }
}
