package org.rogatory.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * What several rounds gave.
 *
 * @param median the figure that we go by
 */
record Measured(double median, double min, double max) {

  static Measured of(double... rounds) {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Measured(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** Median, and the least and the most beside it. */
  @Override
  public String toString() {
    return "%s (%s to %s)".formatted(text(median), text(min), text(max));
  }

  /** A figure with as many digits as it is worth. */
  static String text(double figure) {
    String form = figure < 1 ? "%.2f" : figure < 20 ? "%.1f" : "%.0f";
    return String.format(Locale.ROOT, form, figure);
  }
}
