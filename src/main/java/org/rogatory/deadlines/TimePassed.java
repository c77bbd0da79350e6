package org.rogatory.deadlines;

import java.time.Instant;

/**
 * Some time has passed. It is published at a fixed interval; work that depends only on the clock
 * listens to it.
 *
 * @param now the time
 */
public record TimePassed(Instant now) {}
