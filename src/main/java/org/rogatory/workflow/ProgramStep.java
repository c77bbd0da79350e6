package org.rogatory.workflow;

import java.util.Optional;
import org.rogatory.journal.Matter;

/**
 * A step that the program takes. A bean for each; found when its turn comes, by the id of the
 * service task. It runs in a transaction of its own that holds the lock on the file's row, and must
 * be idempotent, for it is tried again after an error. What it throws is shown to people as the
 * cause, so it speaks plainly.
 */
public interface ProgramStep {

  /** The id of the service task: {@code acknowledge-receipt}. */
  String name();

  /**
   * Takes the step.
   *
   * @param matter what the process is about
   * @return the word that the model reads after this step; empty where it reads none
   */
  Optional<String> run(Matter matter);
}
