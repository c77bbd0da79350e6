package org.rogatory.workflow;

import java.time.Instant;

/**
 * A failure is one no more: the step is tried again, or is no longer to be taken. If it fails
 * again, another {@link StepFailed} follows.
 *
 * @param failure as in {@link StepFailed}
 * @param place where
 * @param at when
 */
public record StepRecovered(String failure, Place place, Instant at) {}
