package org.rogatory.explore.watch;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.convention.Clause;
import org.rogatory.explore.Entry;

/** What a letter asked for, until when, and whether something arrived since, 40(16). */
@Clause("40(16)")
final class Asked {

  /** What the next letter of each question asks for, by its number. */
  private final Map<Integer, Set<String>> needed = new HashMap<>();

  private final Set<String> answered = new HashSet<>();
  private final Map<String, LocalDate> until = new HashMap<>();

  void read(Entry entry) {
    switch (entry.kind()) {
      case "information-needed" -> needs(entry, "items");
      case "information-examined" -> needs(entry, "stillMissing");
      case "information-narrowed" -> of(entry).removeAll(entry.list("items"));
      case "information-requested", "information-reminded" -> {
        LocalDate by = LocalDate.parse(entry.text("replyBy"));
        of(entry).forEach(item -> until.put(item, by));
        answered.removeAll(of(entry));
      }
      case "information-received" -> answered.addAll(until.keySet());
      default -> {}
    }
  }

  private void needs(Entry entry, String items) {
    needed.put(number(entry), new HashSet<>(entry.list(items)));
  }

  private Set<String> of(Entry entry) {
    return needed.getOrDefault(number(entry), new HashSet<>());
  }

  private static int number(Entry entry) {
    return entry.fact().path("number").asInt();
  }

  /** What was asked for so far. */
  Set<String> all() {
    return until.keySet();
  }

  /** Whether it was asked for, and an answer came or could have come. */
  boolean isInVain(String item, LocalDate today) {
    return until.containsKey(item) && (answered.contains(item) || until.get(item).isBefore(today));
  }

  @Override
  public String toString() {
    return "asked for until " + until;
  }
}
