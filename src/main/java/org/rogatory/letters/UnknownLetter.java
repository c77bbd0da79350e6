package org.rogatory.letters;

import org.rogatory.journal.Reference;

/** The file has no letter with this number. */
public final class UnknownLetter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownLetter(Reference file, int number) {
    super("no such letter: " + file + "/L" + number);
  }
}
