package org.rogatory.incoming.asked;

import java.util.Optional;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.journal.Moment;

/**
 * Something that is held for the requesting State.
 *
 * @param by the earlier measure, by its reference, or the measure of this file
 * @param since from when it is in effect, in the office's zone
 * @param hold how long, for data that are preserved, 42(8); property that is frozen stays so until
 *     it is lifted, 50(8)
 */
public record PreservedData(String by, Holding holding, Moment since, Optional<Hold> hold) {

  /** The same where a person decided to hold on until a later day. */
  public PreservedData on(CountedPeriod until) {
    return new PreservedData(by, holding, since, hold.map(now -> now.on(until)));
  }
}
