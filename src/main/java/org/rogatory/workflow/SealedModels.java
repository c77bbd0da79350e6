package org.rogatory.workflow;

import java.util.Optional;

/** What was deployed, as it is kept where whoever owns the database cannot change it. */
public interface SealedModels {

  /**
   * Whether anything is kept there yet. Until then models are held to the rules alone: those of
   * before stay as they stand.
   */
  boolean areThere();

  /**
   * The hash of a model as it was deployed.
   *
   * @return nothing where nothing is said of it
   */
  Optional<String> sha256(String deployment, String file);
}
