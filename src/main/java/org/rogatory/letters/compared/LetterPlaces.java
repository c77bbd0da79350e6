package org.rogatory.letters.compared;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Where the processes of letters wait for a person, beside what the journal tells of their letters:
 * no letter is laid before somebody, or to be sent, that has not come so far.
 */
@Component
class LetterPlaces implements ComparedPart {

  private static final Set<String> STEPS =
      Set.of("prepare-letter", "approve-letter", "send-letter");

  private final Workflow workflow;

  LetterPlaces(Workflow workflow) {
    this.workflow = workflow;
  }

  @Override
  public String name() {
    return "letter-positions";
  }

  @Override
  public boolean isOf(File file) {
    return true;
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    List<PositionTaken> positions = workflow.where(file.reference());
    if (!isOnItsWay(positions)) {
      positions.stream()
          .filter(position -> position.waitsFor() == PositionTaken.WaitsFor.PERSON)
          .filter(position -> STEPS.contains(position.place().node()))
          .forEach(
              position ->
                  kept.put(name(position.place().matter().tail()), position.place().node()));
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    if (!isOnItsWay(workflow.where(file.reference()))) {
      LettersTold.steps(entries).forEach((matter, step) -> told.put(name(matter), step));
    }
    return told;
  }

  private static String name(String matter) {
    return "letter-position." + (matter.isEmpty() ? "file" : matter) + ".stands";
  }

  private static boolean isOnItsWay(List<PositionTaken> positions) {
    return positions.stream()
        .anyMatch(position -> position.waitsFor() == PositionTaken.WaitsFor.PROGRAM);
  }
}
