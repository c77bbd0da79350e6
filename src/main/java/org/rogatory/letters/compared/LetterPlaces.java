package org.rogatory.letters.compared;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.workflow.AskedOnce;
import org.rogatory.workflow.PositionTaken;
import org.springframework.stereotype.Component;

/**
 * Where the processes of letters wait for a person, beside what the journal tells of their letters:
 * no letter is laid before somebody, or to be sent, that has not come so far. Of a matter in which
 * the program has a step to take, nothing is said until then.
 */
@Component
class LetterPlaces implements ComparedPart {

  private static final Set<String> STEPS =
      Set.of("prepare-letter", "approve-letter", "send-letter");

  private final AskedOnce engine;

  LetterPlaces(AskedOnce engine) {
    this.engine = engine;
  }

  @Override
  public String name() {
    return "letter-positions";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    List<PositionTaken> positions = engine.where(file.reference());
    positions.stream()
        .filter(position -> position.waitsFor() == PositionTaken.WaitsFor.PERSON)
        .filter(position -> STEPS.contains(position.place().node()))
        .forEach(
            position -> kept.put(name(position.place().matter().tail()), position.place().node()));
    return without(PositionTaken.onTheirWay(positions), kept);
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    LettersTold.steps(entries).forEach((matter, step) -> told.put(name(matter), step));
    return without(PositionTaken.onTheirWay(engine.where(file.reference())), told);
  }

  private static SortedMap<String, String> without(
      Set<Matter> onTheirWay, SortedMap<String, String> places) {
    onTheirWay.forEach(matter -> places.remove(name(matter.tail())));
    return places;
  }

  private static String name(String matter) {
    return matter.isEmpty()
        ? "file-letter-position.stands"
        : "letter-position." + matter + ".stands";
  }
}
