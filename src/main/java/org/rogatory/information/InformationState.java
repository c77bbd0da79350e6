package org.rogatory.information;

import org.rogatory.casefile.Standing;
import org.rogatory.casefile.Turn;

/** Where a file of spontaneous information stands; {@link InformationVerb} says how it moves. */
public enum InformationState implements Standing {
  /** Received and numbered; nobody has assessed it. */
  RECEIVED(Turn.US),
  /** Assessed. It is used within the sender's conditions. */
  ON_FILE(Turn.NOBODY),
  /** We are writing what we mean to send. */
  IN_PREPARATION(Turn.US),
  /** The letter with our information was sent. */
  FORWARDED(Turn.NOBODY),
  /** We gave up sending it. */
  GIVEN_UP(Turn.NOBODY),
  CLOSED(Turn.NOBODY);

  private final Turn turn;

  InformationState(Turn turn) {
    this.turn = turn;
  }

  /** For whom a file in this state waits, while no disclosure is under way. */
  public Turn turn() {
    return turn;
  }

  @Override
  public Progress progress() {
    return switch (this) {
      case RECEIVED, ON_FILE, IN_PREPARATION -> Progress.UNDER_WAY;
      case FORWARDED, CLOSED -> Progress.FULFILLED;
      case GIVEN_UP -> Progress.ENDED;
    };
  }

  @Override
  public String group() {
    return "information-state";
  }
}
