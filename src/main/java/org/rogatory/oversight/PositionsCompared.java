package org.rogatory.oversight;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.rogatory.workflow.AskedOnce;
import org.rogatory.workflow.Halted;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * What keeps a process from going on although nothing failed; and the list of where the processes
 * of a file stand, beside the engine, which others compare. Since when is not compared: the engine
 * keeps it by a clock of its own.
 */
@Component
class PositionsCompared implements ComparedPart {

  private final Positions positions;
  private final Workflow workflow;
  private final AskedOnce engine;

  PositionsCompared(Positions positions, Workflow workflow, AskedOnce engine) {
    this.positions = positions;
    this.workflow = workflow;
    this.engine = engine;
  }

  @Override
  public String name() {
    return "listed-positions";
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = said(positions.of(file.reference()));
    for (Halted halted : workflow.halted(file.reference(), engine.where(file.reference()))) {
      String cause = halted.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
      kept.merge(
          name("halted", halted.place(), cause),
          halted.place().node(),
          (one, other) -> one + " " + other);
    }
    return kept;
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    return said(engine.where(file.reference()));
  }

  private static SortedMap<String, String> said(List<PositionTaken> positions) {
    SortedMap<String, String> said = new TreeMap<>();
    for (PositionTaken each : positions) {
      said.merge(
          name("listed-position", each.place(), each.place().node()),
          String.join(" ", each.position(), each.place().model(), each.waitsFor().name()),
          (one, other) -> one + ", " + other);
    }
    return said;
  }

  private static String name(String thing, Place place, String what) {
    String tail = place.matter().tail();
    return tail.isEmpty() ? "file-" + thing + "." + what : thing + "." + tail + "." + what;
  }
}
