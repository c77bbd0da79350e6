package org.rogatory.incoming.told;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rogatory.casefile.File;
import org.rogatory.incoming.RequestKind;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.AskedOnce;
import org.rogatory.workflow.PositionTaken;
import org.springframework.stereotype.Component;

/**
 * Where the processes of a request wait, beside what its journal tells of its measures. Of a matter
 * in which the program has a step to take, nothing is said until then.
 */
@Component
class PlacesCompared implements ComparedPart {

  private final AskedOnce engine;

  PlacesCompared(AskedOnce engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "positions";
  }

  @Override
  public boolean isOf(String kind) {
    return RequestKind.INCOMING_REQUEST.id().equals(kind);
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    List<PositionTaken> positions = engine.where(file.reference());
    stands(positions).forEach((matter, nodes) -> put(kept, matter, PlaceRules.words(nodes)));
    return without(PositionTaken.onTheirWay(positions), kept);
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    List<PositionTaken> positions = engine.where(file.reference());
    new PlaceRules(RequestTold.of(entries))
        .permitted(stands(positions))
        .forEach((matter, nodes) -> put(told, matter, nodes));
    return without(PositionTaken.onTheirWay(positions), told);
  }

  private static void put(SortedMap<String, String> places, String matter, String nodes) {
    if (!nodes.isEmpty()) {
      places.put(name(matter), nodes);
    }
  }

  private static SortedMap<String, String> without(
      Set<Matter> onTheirWay, SortedMap<String, String> places) {
    onTheirWay.forEach(matter -> places.remove(name(matter.tail())));
    return places;
  }

  /** The nodes at which something waits, by matter. */
  private static SortedMap<String, Set<String>> stands(List<PositionTaken> positions) {
    SortedMap<String, Set<String>> stands = new TreeMap<>();
    positions.forEach(
        position ->
            stands
                .computeIfAbsent(position.place().matter().tail(), matter -> new TreeSet<>())
                .add(position.place().node()));
    return stands;
  }

  private static String name(String matter) {
    return matter.isEmpty() ? "process.stands" : "position." + matter + ".stands";
  }
}
