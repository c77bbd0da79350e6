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

  private final Set<String> needed = new HashSet<>();
  private final Set<String> answered = new HashSet<>();
  private final Map<String, LocalDate> until = new HashMap<>();

  void read(Entry entry) {
    switch (entry.kind()) {
      case "information-needed" -> needed.addAll(entry.list("items"));
      case "information-examined" -> needed.addAll(entry.list("stillMissing"));
      case "information-requested", "information-reminded" -> {
        LocalDate by = LocalDate.parse(entry.text("replyBy"));
        needed.forEach(item -> until.put(item, by));
        answered.removeAll(needed);
      }
      case "information-received" -> answered.addAll(until.keySet());
      default -> {}
    }
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
