package org.rogatory.steps;

import java.util.Collection;
import java.util.Map;
import org.rogatory.journal.Matter;

/**
 * Says what steps are about besides their matter, for the lists of tasks: which letter is to be
 * sent. A bean of each module whose steps are about such things.
 */
public interface StepSubjects {

  /** Whether it says so of the step with this name. */
  boolean knows(String step);

  /**
   * What its steps about these matters are about, read at once; a matter of which it knows nothing
   * is not among the keys.
   */
  Map<Matter, Subject> of(Collection<Matter> matters);
}
