package org.rogatory.deadlines;

import java.time.Instant;

/**
 * Some time has passed. Published every now and then, so that what depends on nothing else but time
 * is done.
 *
 * @param now the time
 */
public record TimePassed(Instant now) {}
