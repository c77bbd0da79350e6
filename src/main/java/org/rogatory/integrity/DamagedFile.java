package org.rogatory.integrity;

import org.rogatory.journal.Reference;

/** No letter leaves a file of which something was altered from outside, until it agrees again. */
public final class DamagedFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedFile(Reference file) {
    super("altered from outside: " + file);
  }
}
