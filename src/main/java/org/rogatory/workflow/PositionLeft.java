package org.rogatory.workflow;

import java.time.Instant;

/**
 * A process stands there no more. Published once for each {@link PositionTaken}.
 *
 * @param position as in {@link PositionTaken}
 * @param place where it was
 * @param at when
 */
public record PositionLeft(String position, Place place, Instant at) {}
