package org.rogatory.explore.watch;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.convention.Clause;
import org.rogatory.explore.World;
import org.rogatory.incoming.told.PlaceRules;
import org.rogatory.incoming.told.RequestTold;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.letters.compared.LettersTold;
import org.rogatory.workflow.PositionTaken;

/** Processes wait where the journal lets them, so that one that was moved is told from others. */
@Clause("40(26)")
final class Placed extends Watch {

  private final RequestTold request = new RequestTold();
  private final LettersTold letters = new LettersTold();
  private NavigableMap<String, String> told = new TreeMap<>();
  private int read;

  @Override
  void stands(World world) {
    if (world.isOutOfTurn()) {
      return;
    }
    List<PositionTaken> positions = world.program().positions(world.file());
    List<JournalEntry> entries = world.program().journal(world.file());
    if (read < entries.size()) {
      entries.subList(read, entries.size()).forEach(request::read);
      entries.subList(read, entries.size()).forEach(letters::read);
      read = entries.size();
      told = request.says();
    }
    SortedMap<String, Set<String>> stands = new TreeMap<>();
    SortedMap<String, String> waiting = new TreeMap<>();
    for (PositionTaken each : positions) {
      String matter = each.place().matter().tail();
      stands.computeIfAbsent(matter, any -> new TreeSet<>()).add(each.place().node());
      if (each.place().node().endsWith("-letter")) {
        waiting.put(matter, each.place().node());
      }
    }
    Set<String> onTheirWay =
        PositionTaken.onTheirWay(positions).stream().map(Matter::tail).collect(Collectors.toSet());
    permitted(stands, onTheirWay);
    SortedMap<String, String> may = letters.steps();
    waiting.keySet().removeAll(onTheirWay);
    may.keySet().removeAll(onTheirWay);
    unless(waiting.equals(may), "a letter waits where it may not", waiting + " not " + may);
  }

  private void permitted(SortedMap<String, Set<String>> stands, Set<String> onTheirWay) {
    new PlaceRules(told)
        .permitted(stands)
        .forEach(
            (matter, may) -> {
              String is = String.join(" ", stands.getOrDefault(matter, Set.of()));
              unless(
                  is.equals(may) || onTheirWay.contains(matter),
                  "a process waits where it may not",
                  matter + " at " + is + ", not " + may);
            });
  }
}
