package org.rogatory.letters;

import org.rogatory.convention.Worded;

/** How far a letter has come. */
public enum LetterState implements Worded {
  DRAFT,
  /** A supervisor is to approve it. */
  AWAITING_APPROVAL,
  /** A supervisor sent it back with remarks. */
  RETURNED,
  /** It bears a number and a date, is kept as a PDF and never changed again. */
  ISSUED,
  SENT,
  /** It will not be sent. */
  DROPPED;

  @Override
  public String group() {
    return "letter-state";
  }

  /** Whether somebody still has to do something with it. */
  public boolean isOpen() {
    return this != SENT && this != DROPPED;
  }

  /** Whether its text may be changed. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}
