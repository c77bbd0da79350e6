package org.rogatory.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items the part
 * @param total how many the whole list has
 * @param next where the next part begins, to be given as {@code after}; null after the last
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {}
