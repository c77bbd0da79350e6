package org.rogatory.workflow;

import java.time.Instant;

/**
 * A person's step waits no more. Published in the transaction that ends it, once for each {@link
 * StepWaits}.
 *
 * @param task as in {@link StepWaits}
 * @param place where; its node is the step's name
 * @param reason why
 * @param at when
 */
public record StepLeft(String task, Place place, Reason reason, Instant at) {

  /** Why a step waits no more. */
  public enum Reason {
    COMPLETED,
    /** The course went another way: a withdrawal, for example. */
    WITHDRAWN
  }
}
