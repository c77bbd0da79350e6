package org.rogatory.letters;

/** Somebody else changed the letter's text after it was shown. Nothing has been changed now. */
public final class LetterChangedMeanwhile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String who;

  LetterChangedMeanwhile(Letter letter) {
    super(letter.reference() + " was changed by " + letter.changedBy());
    this.who = letter.changedBy();
  }

  /** The login name of the person who was faster. */
  public String who() {
    return who;
  }
}
