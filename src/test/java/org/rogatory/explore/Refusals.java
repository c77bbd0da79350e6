package org.rogatory.explore;

import java.util.Map;
import java.util.TreeMap;

/** How often acts were refused, and the words for the first few reasons of each kind of act. */
final class Refusals {

  private static final int FEW = 20;
  private static final String OTHERS = "other words";

  private final Map<String, Map<String, Integer>> byKind = new TreeMap<>();

  void add(String kind, String words) {
    Map<String, Integer> reasons = byKind.computeIfAbsent(kind, each -> new TreeMap<>());
    boolean kept = reasons.size() < FEW || reasons.containsKey(words);
    reasons.merge(kept ? words : OTHERS, 1, Integer::sum);
  }

  /** For each kind of act the words, and how often they came. */
  Map<String, Map<String, Integer>> byKind() {
    return byKind;
  }
}
