package org.rogatory.deadlines.reckoning;

import org.rogatory.journal.Moment;

/**
 * What stopped a clock.
 *
 * @param entry the number of the entry in the file
 * @param happened when it happened
 */
public record Ending(int entry, Moment happened) {}
