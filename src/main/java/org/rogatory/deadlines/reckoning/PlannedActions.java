package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about a time limit, and when.
 *
 * @param reminders when the person in charge is reminded, the first one first
 * @param consequence when its passing has an effect on the file; empty where it has none
 * @param escalation when the supervisors are told; empty where they are not
 */
public record PlannedActions(
    List<Instant> reminders, Optional<Instant> consequence, Optional<Instant> escalation) {

  public PlannedActions {
    reminders = reminders.stream().sorted().distinct().toList();
  }

  /** The same, but its passing has no effect on the file. */
  public PlannedActions withoutConsequence() {
    return new PlannedActions(reminders, Optional.empty(), escalation);
  }

  /** The same, but the supervisors are not told. */
  public PlannedActions withoutEscalation() {
    return new PlannedActions(reminders, consequence, Optional.empty());
  }
}
