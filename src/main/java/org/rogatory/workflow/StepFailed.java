package org.rogatory.workflow;

import java.time.Instant;

/**
 * A step of the program has failed as often as its retry policy allows, and waits for a person to
 * try it again. What the step did has been taken back.
 *
 * @param failure identifies it for {@link Workflow#retry}; also the position's id
 * @param place where; its node is the step's name
 * @param cause the step's own words
 * @param at when it failed for the last time
 */
public record StepFailed(String failure, Place place, String cause, Instant at) {}
