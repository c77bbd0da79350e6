package org.rogatory.letters;

import org.rogatory.journal.Reference;

/** An issued letter is not what the journal says was issued: its row was changed from outside. */
public final class AlteredLetter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlteredLetter(Reference file, int number) {
    super("altered after it was issued: " + file + " " + number);
  }
}
