package org.rogatory.oversight;

import org.rogatory.web.ListAddress;

/**
 * A figure that leads to the list behind it.
 *
 * @param label what is counted, in words
 * @param count how long the list is
 * @param address where the list is
 */
record LinkedFigure(String label, long count, String address) {

  static LinkedFigure of(String label, long count, ListAddress address) {
    return new LinkedFigure(label, count, address.toString());
  }
}
