package org.rogatory.workflow;

import java.time.Instant;

/**
 * A person's step begins to wait. Published in the transaction that leads to it.
 *
 * @param task identifies this turn of the step; the same step waits under another id next time
 * @param place where; its node is the step's name
 * @param since when
 */
public record StepWaits(String task, Place place, Instant since) {}
