package org.rogatory.oversight;

import java.util.Locale;
import org.rogatory.convention.Unreadable;
import org.rogatory.journal.Matter;
import org.rogatory.web.Texts;
import org.rogatory.workflow.KnownProcesses;
import org.rogatory.workflow.Place;
import org.rogatory.workflow.PositionTaken.WaitsFor;
import org.rogatory.workflow.ProcessName;
import org.springframework.stereotype.Component;

/** Says in the language of the page where a process stands. */
@Component
public class PlaceWords {

  private final KnownProcesses processes;
  private final Texts texts;

  PlaceWords(KnownProcesses processes, Texts texts) {
    this.processes = processes;
    this.texts = texts;
  }

  /** What a process is called. */
  String process(ProcessName process) {
    return texts.of(process);
  }

  /**
   * What the process of a place is called.
   *
   * @throws Unreadable where the program knows no such process
   */
  public String process(Place place) {
    return processes
        .find(place.process())
        .map(this::process)
        .orElseThrow(() -> new Unreadable("process", place.process()));
  }

  /** What a process is about: the file, or which thing in it. */
  public String matter(Matter matter) {
    return texts.of(matter);
  }

  /** What the node is called in the diagram. */
  public String node(Place place) {
    return node(place.node());
  }

  String node(String node) {
    return texts.orElse("node." + node, node);
  }

  /** For what it waits, by the name of the constant; or what stands damaged in its place. */
  String waitsFor(String name) {
    return texts.cell(() -> waitsFor(Unreadable.constant(WaitsFor.class, name)));
  }

  /** For what it waits. */
  public String waitsFor(WaitsFor what) {
    return texts.of("waits-for." + what.name().toLowerCase(Locale.ROOT));
  }
}
