package org.rogatory.workflow;

import java.util.SortedSet;

/**
 * A step as the models know it.
 *
 * @param process the process it belongs to
 * @param name its name, the same everywhere
 * @param taker who takes it
 * @param outcomes the words that the model reads after it; empty if it reads none
 */
public record ProcessStep(
    ProcessName process, String name, Taker taker, SortedSet<String> outcomes) {

  /** Who takes a step. */
  public enum Taker {
    PERSON,
    PROGRAM
  }
}
