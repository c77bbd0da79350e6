package org.rogatory.oversight;

import org.rogatory.web.ListAddress;

/**
 * A figure that leads to the list behind it.
 *
 * @param label what is counted, in words
 * @param count how long the list is
 * @param address where the list is
 */
record Counted(String label, long count, String address) {

  static Counted of(String label, long count, ListAddress address) {
    return new Counted(label, count, address.toString());
  }
}
