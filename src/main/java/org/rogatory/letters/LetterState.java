package org.rogatory.letters;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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
  /** It was issued and is not to be sent. */
  NOT_TO_BE_SENT,
  /** It was given up before it was issued. */
  DROPPED;

  /** The names of those in which somebody still has to do something with a letter. */
  static final Set<String> OPEN =
      Arrays.stream(values())
          .filter(LetterState::isOpen)
          .map(LetterState::name)
          .collect(Collectors.toUnmodifiableSet());

  /** The name of the one in which it has left. */
  static final Set<String> GONE = Set.of(SENT.name());

  @Override
  public String group() {
    return "letter-state";
  }

  /** Whether somebody still has to do something with it. */
  public boolean isOpen() {
    return isUnissued() || this == ISSUED;
  }

  /** Whether its text can still change. */
  public boolean isUnissued() {
    return this == DRAFT || this == AWAITING_APPROVAL || this == RETURNED;
  }
}
