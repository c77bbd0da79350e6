package org.rogatory.requests;

import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;

/** Where a measure stands; each state says for whom it waits and whether the measure has ended. */
public enum MeasureState implements Worded {
  /** Registered; the request's triage is not done. */
  RECEIVED(Turn.US, false),
  /** Required contents are missing, and the requesting State has been or will be asked, 40(16). */
  AWAITING_INFORMATION(Turn.REQUESTING_STATE, false),
  /** Grounds of refusal are assessed. */
  UNDER_ASSESSMENT(Turn.US, false),
  /** A consultation is being prepared, 40(28). */
  CONSULTATION_IN_PREPARATION(Turn.US, false),
  /** A consultation was sent; neither answered nor lapsed, 40(28). */
  IN_CONSULTATION(Turn.REQUESTING_STATE, false),
  /** To be decided. */
  AWAITING_DECISION(Turn.US, false),
  /** A refusal was proposed; a supervisor has not approved it. */
  REFUSAL_PROPOSED(Turn.US, false),
  /** A postponement was proposed; a supervisor has not approved it. */
  POSTPONEMENT_PROPOSED(Turn.US, false),
  /** Postponed, 40(27); to be reviewed. */
  POSTPONED(Turn.US, false),
  /** Granted; not yet with the competent authority. */
  GRANTED(Turn.US, false),
  /** With the competent authority, 40(12)(b). */
  IN_EXECUTION(Turn.COMPETENT_AUTHORITY, false),
  /** The authority has reported; the result is not sent. */
  EXECUTED(Turn.US, false),

  /** The result was sent. */
  ANSWERED(Turn.NOBODY, true),
  /** A preservation was answered; the data stay held, 42(8). */
  ANSWERED_HOLD_CONTINUES(Turn.NOBODY, true),
  REFUSED(Turn.NOBODY, true),
  /** Withdrawn by the requesting State, 40(26). */
  WITHDRAWN(Turn.NOBODY, true),
  /** Outside the Convention, 35(1), 40(1). */
  OUTSIDE(Turn.NOBODY, true),
  /** It could not be established that the request comes from whom it says, 40(13). */
  NOT_ACCEPTED(Turn.NOBODY, true);

  private final Turn turn;
  private final boolean ended;

  MeasureState(Turn turn, boolean ended) {
    this.turn = turn;
    this.ended = ended;
  }

  /** For whom a measure in this state waits as a rule; see {@link Measure#turn}. */
  public Turn turn() {
    return turn;
  }

  public boolean hasEnded() {
    return ended;
  }

  @Override
  public String group() {
    return "measure-state";
  }
}
