package org.rogatory.letters;

/** An issued letter is not what the journal says was issued: its row was changed from outside. */
public final class AlteredLetter extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AlteredLetter(Letter letter) {
    super("altered after it was issued: " + letter.reference());
  }
}
