package org.rogatory.deadlines.reckoning;

import java.time.Instant;
import java.util.Optional;

/**
 * What has been done about a time limit, as the journal says.
 *
 * @param remindedFor the latest reminder that was given
 * @param drawn whether the consequence of its passing was drawn
 * @param escalated whether the supervisors were told
 */
public record DoneActions(Optional<Instant> remindedFor, boolean drawn, boolean escalated) {

  static final DoneActions NONE = new DoneActions(Optional.empty(), false, false);

  DoneActions reminded(Instant plannedFor) {
    return new DoneActions(Optional.of(plannedFor), drawn, escalated);
  }

  DoneActions consequenceDrawn() {
    return new DoneActions(remindedFor, true, escalated);
  }

  DoneActions consequenceOpen() {
    return new DoneActions(remindedFor, false, escalated);
  }

  DoneActions toldSupervisors() {
    return new DoneActions(remindedFor, drawn, true);
  }
}
