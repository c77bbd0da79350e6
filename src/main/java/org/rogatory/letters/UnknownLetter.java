package org.rogatory.letters;

import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/** There is no such letter. */
public final class UnknownLetter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownLetter(Reference file, int number) {
    super("no such letter: " + Matter.letter(file, number));
  }

  UnknownLetter(Matter matter) {
    super("no letter in preparation: " + matter);
  }
}
