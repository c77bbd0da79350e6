package org.rogatory.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One thing that was wrong: in how many histories, and the shortest few of them. */
final class Fault {

  private static final int FEW = 5;
  private static final Comparator<History> SHORTEST_FIRST =
      Comparator.<History>comparingInt(history -> history.acts().size())
          .thenComparingLong(History::seed);

  private final List<History> few = new ArrayList<>();
  private int times;

  void add(History history) {
    times++;
    few.add(history);
    few.sort(SHORTEST_FIRST);
    if (few.size() > FEW) {
      few.remove(FEW);
    }
  }

  /** In how many histories it was found. */
  int times() {
    return times;
  }

  /** The histories that are kept, the shortest first. */
  List<History> few() {
    return List.copyOf(few);
  }
}
