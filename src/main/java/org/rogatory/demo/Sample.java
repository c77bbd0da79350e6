package org.rogatory.demo;

import org.rogatory.incoming.asked.NewRequest;

/**
 * A sample request.
 *
 * @param name as its files are called: {@code 01-stored-data}
 * @param request what is typed in when it is registered
 * @param letter the letter as it arrived, or the note of the call
 */
record Sample(String name, NewRequest request, String letter) {

  /** The two figures of its name. */
  String number() {
    return name.substring(0, 2);
  }
}
