package org.rogatory.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A model as the database has it.
 *
 * @param deployment the id of the set with which it was deployed
 * @param file its file's name
 * @param sha256 of what is stored
 * @param wrong why it is not run; null where nothing speaks against it
 */
public record DeployedModel(String deployment, String file, String sha256, @Nullable Wrong wrong) {

  /** Why a model is not run. */
  public enum Wrong {
    /** It is not what was deployed. */
    ALTERED,
    /** Nothing outside the database says that the program deployed it. */
    UNKNOWN,
    /** It breaks the rules of models: it would run what no model of ours does. */
    FORBIDDEN
  }
}
