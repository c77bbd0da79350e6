package org.rogatory.explore;

import java.util.Map;
import java.util.TreeMap;

/**
 * What several histories came to: how many acts of each kind, and what was wrong. Of what may come
 * without end it keeps counts and a few.
 */
final class Summary {

  private final Map<String, int[]> acts = new TreeMap<>();
  private final Map<String, Integer> entries = new TreeMap<>();
  private final Map<String, Fault> wrong = new TreeMap<>();
  private final Refusals refusals = new Refusals();
  private int histories;
  private int all;
  private long worked;

  synchronized void add(History history) {
    histories++;
    for (int i = 0; i < history.acts().size(); i++) {
      all++;
      acts.computeIfAbsent(history.acts().get(i).kind(), kind -> new int[Done.How.values().length])[
          history.done().get(i).how().ordinal()]++;
    }
    for (int i = 0; i < history.acts().size(); i++) {
      if (history.done().get(i).how() == Done.How.REFUSED) {
        refusals.add(
            history.acts().get(i).kind(),
            String.valueOf(history.done().get(i).failure().getMessage()));
      }
    }
    history.kinds().forEach(kind -> entries.merge(kind, 1, Integer::sum));
    if (history.isWrong()) {
      wrong.computeIfAbsent(history.complaint().what(), what -> new Fault()).add(history);
    }
  }

  /** A thread worked so long, in nanoseconds. */
  synchronized void took(long nanoseconds) {
    worked += nanoseconds;
  }

  /** How long the threads worked together, in milliseconds, whatever else the machine did. */
  double worked() {
    return worked / 1e6;
  }

  /** Why acts of each kind were refused, and how often. */
  Map<String, Map<String, Integer>> refusals() {
    return refusals.byKind();
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

  /** What was wrong, by what is said of it. */
  Map<String, Fault> wrong() {
    return wrong;
  }
}
