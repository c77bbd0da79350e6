package org.rogatory.inbox;

/** How many tasks each of the lists has. */
public record TaskCounts(long mine, long available, long all) {

  public long of(TaskList list) {
    return switch (list) {
      case MINE -> mine;
      case AVAILABLE -> available;
      case ALL -> all;
    };
  }
}
