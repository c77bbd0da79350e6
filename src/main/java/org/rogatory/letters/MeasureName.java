package org.rogatory.letters;

import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Assistance;

/**
 * How a letter names a measure.
 *
 * @param number the measure's number in its file
 * @param assistance what is sought
 * @param description what in particular; null where there is nothing to add
 */
public record MeasureName(int number, Assistance assistance, @Nullable String description) {}
