package org.rogatory.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What several histories came to: how many acts of each kind, and what was wrong. */
final class Summary {

  private final Map<String, int[]> acts = new TreeMap<>();
  private final Map<String, Integer> entries = new TreeMap<>();
  private final Map<String, List<History>> wrong = new TreeMap<>();
  private int histories;
  private int all;

  synchronized void add(History history) {
    histories++;
    for (int i = 0; i < history.acts().size(); i++) {
      all++;
      acts.computeIfAbsent(history.acts().get(i).kind(), kind -> new int[Done.How.values().length])[
          history.done().get(i).how().ordinal()]++;
    }
    history.kinds().forEach(kind -> entries.merge(kind, 1, Integer::sum));
    if (history.isWrong()) {
      wrong.computeIfAbsent(history.complaint().what(), what -> new ArrayList<>()).add(history);
    }
  }

  int histories() {
    return histories;
  }

  int acts() {
    return all;
  }

  /** How often each kind of act came to what, by the order of {@link Done.How}. */
  Map<String, int[]> byKind() {
    return acts;
  }

  /** How often each kind of entry was written. */
  Map<String, Integer> entries() {
    return entries;
  }

  int times(String kind, Done.How how) {
    return acts.getOrDefault(kind, new int[Done.How.values().length])[how.ordinal()];
  }

  /** What was wrong, with the histories in which it was found. */
  Map<String, List<History>> wrong() {
    return wrong;
  }
}
