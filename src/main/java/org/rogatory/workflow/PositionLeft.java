package org.rogatory.workflow;

import java.time.Instant;
import org.rogatory.workflow.PositionTaken.WaitsFor;

/**
 * A process stands there no more. Published once for each {@link PositionTaken}.
 *
 * @param position as in {@link PositionTaken}
 * @param place where it was
 * @param waitedFor for what it waited there
 * @param at when
 */
public record PositionLeft(String position, Place place, WaitsFor waitedFor, Instant at) {}
