package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.convention.Assistance;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;

/**
 * Says of which kind a measure is, for the lists of tasks; a bean of each course whose files hold
 * measures.
 */
public interface MeasureKinds {

  /** The kind; empty where the matter is no measure of a file of this course. */
  Optional<Assistance> of(Matter matter);

  /** Whether a measure may be of another kind since this was written. */
  boolean changesWith(Fact fact);
}
