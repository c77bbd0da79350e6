package org.rogatory.incoming;

import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;

/**
 * Where a measure stands. Each state says for whom the measure waits and how far it has come; which
 * verbs are possible in it is said by {@link MeasureLife}.
 */
public enum MeasureState implements Worded {
  /** Registered; the request's triage is not done. */
  RECEIVED(Turn.US, Phase.UNDECIDED),
  /** Whether it is inside the Convention is to be examined by a person, 35(1). */
  SCOPE_OPEN(Turn.US, Phase.UNDECIDED),
  /** Found outside the Convention, 35(1), 40(1), 50(1); the answer that says so is not sent. */
  FOUND_OUTSIDE(Turn.US, Phase.UNDECIDED),
  /** Required contents are missing, and the requesting State has been or will be asked, 40(16). */
  AWAITING_INFORMATION(Turn.REQUESTING_STATE, Turn.US, Phase.UNDECIDED),
  /** Grounds of refusal are assessed. */
  UNDER_ASSESSMENT(Turn.US, Phase.UNDECIDED),
  /** A consultation is being prepared, 40(28). */
  CONSULTATION_IN_PREPARATION(Turn.US, Phase.UNDECIDED),
  /** A consultation was sent; neither answered nor lapsed, 40(28). */
  IN_CONSULTATION(Turn.REQUESTING_STATE, Phase.UNDECIDED),
  /** To be decided. */
  AWAITING_DECISION(Turn.US, Phase.UNDECIDED),
  /** A refusal was proposed; a supervisor has not approved it. */
  REFUSAL_PROPOSED(Turn.US, Phase.UNDECIDED),
  /** A postponement was proposed; a supervisor has not approved it. */
  POSTPONEMENT_PROPOSED(Turn.US, Phase.UNDECIDED),
  /** Postponed, 40(27); to be reviewed. */
  POSTPONED(Turn.US, Phase.UNDECIDED),
  /** Granted; not yet with the competent authority. */
  GRANTED(Turn.US, Phase.GRANTED),
  /** With the competent authority, 40(12)(b). */
  IN_EXECUTION(Turn.COMPETENT_AUTHORITY, Phase.GRANTED),
  /** The authority has reported; the result is not sent. */
  EXECUTED(Turn.US, Phase.REPORTED),

  /** The result was sent. */
  ANSWERED(Turn.NOBODY, Phase.ANSWERED),
  /** A preservation was answered; the data stay held, 42(8). */
  ANSWERED_HOLD_CONTINUES(Turn.NOBODY, Phase.ANSWERED),
  REFUSED(Turn.NOBODY, Phase.DENIED),
  /** Withdrawn by the requesting State, 40(26). */
  WITHDRAWN(Turn.NOBODY, Phase.CUT_SHORT),
  /** Outside the Convention, 35(1), 40(1), 50(1), and answered so. */
  OUTSIDE(Turn.NOBODY, Phase.DENIED),
  /**
   * It could not be established that the request comes from whom it says, 40(13), or it never came
   * by a channel that is open, 40(12)(d), 40(13).
   */
  NOT_ACCEPTED(Turn.NOBODY, Phase.CUT_SHORT),
  /** What was registered is no request to us; a second person confirmed that. */
  REGISTERED_BY_MISTAKE(Turn.NOBODY, Phase.CUT_SHORT);

  /** How far a measure has come. */
  private enum Phase {
    UNDECIDED,
    /** To be executed, or in execution. */
    GRANTED,
    /** The authority has reported. */
    REPORTED,
    ANSWERED,
    /** Ended, because we may not or do not give the assistance. */
    DENIED,
    /** Ended wherever it stood, because the request fell away. */
    CUT_SHORT
  }

  private final Turn turn;
  private final Turn turnUnasked;
  private final Phase phase;

  MeasureState(Turn turn, Phase phase) {
    this(turn, turn, phase);
  }

  MeasureState(Turn turn, Turn turnUnasked, Phase phase) {
    this.turn = turn;
    this.turnUnasked = turnUnasked;
    this.phase = phase;
  }

  /**
   * For whom a measure in this state waits. Information that is wanting is waited for from the
   * requesting State only once it was asked for it, and until something arrived, 40(16).
   *
   * @param asked whether the requesting State was asked for information and has sent nothing since
   */
  public Turn turn(boolean asked) {
    return asked ? turn : turnUnasked;
  }

  /** Whether it matters for the turn that the requesting State was asked for information. */
  public boolean turnsOnAsking() {
    return turn != turnUnasked;
  }

  /**
   * Whether it is to be carried out if nothing stands in the way: it is open, and its scope is
   * neither to be examined nor found to be outside the Convention.
   */
  public boolean isPursued() {
    return !hasEnded() && this != SCOPE_OPEN && this != FOUND_OUTSIDE;
  }

  /**
   * Whether it is examined: it is undecided, and nobody has proposed or found anything against it.
   */
  public boolean isExamined() {
    return phase == Phase.UNDECIDED
        && this != FOUND_OUTSIDE
        && this != REFUSAL_PROPOSED
        && this != POSTPONEMENT_PROPOSED
        && this != POSTPONED;
  }

  /** Whether the measure was granted, denied or has ended otherwise. */
  public boolean isDecided() {
    return phase != Phase.UNDECIDED;
  }

  /** Whether it was granted, and no authority has reported. */
  public boolean awaitsResult() {
    return phase == Phase.GRANTED;
  }

  public boolean hasEnded() {
    return phase.compareTo(Phase.ANSWERED) >= 0;
  }

  /** Whether it ended without assistance. */
  public boolean endedInVain() {
    return phase == Phase.DENIED || isCutShort();
  }

  /** Whether it ended wherever it stood: an authority that is at work is told to stop. */
  public boolean isCutShort() {
    return phase == Phase.CUT_SHORT;
  }

  @Override
  public String group() {
    return "measure-state";
  }
}
