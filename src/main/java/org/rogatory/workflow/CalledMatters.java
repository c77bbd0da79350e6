package org.rogatory.workflow;

import java.util.List;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/**
 * The matters of a file for which a model calls a process, one for each. A bean of the course for
 * each list of them; the models name it: <code>${matters.of(execution, 'open-measures')}</code>.
 */
public interface CalledMatters {

  /** The list's name, as the models have it; never changed, for running cases hold it. */
  String name();

  /** The matters as they are now. The answer stays the same while the transaction lasts. */
  List<Matter> of(Reference file);

  /**
   * Whether a matter is left out while the calling process has a process for it under way, so that
   * one that was added is carried out once.
   */
  boolean leavesOutCalled();
}
