package org.rogatory.explore.watch;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.convention.Clause;
import org.rogatory.explore.World;
import org.rogatory.incoming.told.PlaceRules;
import org.rogatory.incoming.told.RequestTold;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.compared.LettersTold;
import org.rogatory.workflow.PositionTaken;

/** Processes wait where the journal lets them, so that one that was moved is told from others. */
@Clause("40(26)")
final class Placed extends Watch {

  @Override
  void stands(World world) {
    if (world.isOutOfTurn()) {
      return;
    }
    List<PositionTaken> positions = world.program().positions(world.file());
    if (positions.stream().anyMatch(each -> each.waitsFor() == PositionTaken.WaitsFor.PROGRAM)) {
      return;
    }
    List<JournalEntry> entries = world.program().journal(world.file());
    SortedMap<String, Set<String>> stands = new TreeMap<>();
    SortedMap<String, String> letters = new TreeMap<>();
    for (PositionTaken each : positions) {
      String matter = each.place().matter().tail();
      stands.computeIfAbsent(matter, any -> new TreeSet<>()).add(each.place().node());
      if (each.place().node().endsWith("-letter")) {
        letters.put(matter, each.place().node());
      }
    }
    new PlaceRules(RequestTold.of(entries))
        .permitted(stands)
        .forEach(
            (matter, may) -> {
              String is = String.join(" ", stands.getOrDefault(matter, Set.of()));
              unless(
                  is.equals(may),
                  "a process waits where it may not",
                  matter + " at " + is + ", not " + may);
            });
    SortedMap<String, String> told = LettersTold.steps(entries);
    unless(letters.equals(told), "a letter waits where it may not", letters + " not " + told);
  }
}
