package org.rogatory.deadlines;

import java.time.Instant;
import java.util.Optional;

/**
 * What of a plan has been done, as the journal says.
 *
 * @param remindedFor the latest reminder that was given
 * @param drawn whether the consequence of its passing was drawn
 * @param escalated whether the supervisors were told
 */
public record Progress(Optional<Instant> remindedFor, boolean drawn, boolean escalated) {

  static final Progress NONE = new Progress(Optional.empty(), false, false);

  Progress reminded(Instant plannedFor) {
    return new Progress(Optional.of(plannedFor), drawn, escalated);
  }

  Progress consequenceDrawn() {
    return new Progress(remindedFor, true, escalated);
  }

  Progress toldSupervisors() {
    return new Progress(remindedFor, drawn, true);
  }
}
