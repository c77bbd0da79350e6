package org.rogatory.workflow;

/**
 * Which steps the program has. A model that names another could not go on, so it is not deployed;
 * without such a bean nobody knows, and nothing is checked.
 */
public interface KnownSteps {

  /** Whether there is a step of this name that is taken so. */
  boolean has(ProcessStep.Taker taker, String name);
}
