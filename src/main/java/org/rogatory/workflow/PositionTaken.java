package org.rogatory.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.journal.Matter;

/**
 * A process stands somewhere and waits. Published in the transaction that leads there. A step that
 * calls another process is no position; the called process has its own.
 *
 * @param position identifies this turn; of a person's step, the task as in {@link StepWaits}
 * @param place where
 * @param waitsFor for what
 * @param since when
 */
public record PositionTaken(String position, Place place, WaitsFor waitsFor, Instant since) {

  /** What a process can wait for. */
  public enum WaitsFor {
    PERSON,
    /** The program's next free hand; a moment, unless the step fails. */
    PROGRAM,
    /** A message, or the first of several. */
    MESSAGE
  }

  /**
   * What the program has a step to take in: its processes are on their way, and where they wait is
   * not where they will.
   */
  public static Set<Matter> onTheirWay(Collection<PositionTaken> positions) {
    return positions.stream()
        .filter(each -> each.waitsFor == WaitsFor.PROGRAM)
        .map(each -> each.place().matter())
        .collect(Collectors.toSet());
  }
}
