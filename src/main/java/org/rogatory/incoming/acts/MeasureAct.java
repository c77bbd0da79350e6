package org.rogatory.incoming.acts;

import org.rogatory.convention.Assistance;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Preservations;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Lasting;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.withdrawal.Stopping;

/** What can be done with a measure beside its steps. */
public enum MeasureAct implements Worded {
  /** It is chosen who executes it, 40(12). */
  ENTRUST,
  /** The person was informed and asked, 40(9)(a). */
  CONSENT,
  /** An authority agreed to the transfer, 40(9)(b). */
  AGREEMENT,
  /** It is known who is to be heard, 40(18). */
  HEARING,
  /** The day that was suggested or told cannot be met, and an estimate is told, 40(26). */
  ESTIMATE,
  /** What lasts for a period has begun, 45, 46. */
  BEGUN,
  /** The authority that was told to stop said what it obtained and holds, 40(26). */
  STOP_ANSWER,
  /** A slip in what was recorded of a report, until the answer was sent. */
  CORRECT_RESULT,
  /** What is preserved stays so until a later day, 42(8). */
  HOLD_ON,
  /** What is preserved is released, 42(8). */
  RELEASE;

  @Override
  public String group() {
    return "measure-act";
  }

  /**
   * Whether it is offered for a measure as it stands. What becomes of what is held is a task as
   * soon as it is to be decided; before that a person can hold on or release by these.
   */
  public boolean isFor(Measure measure) {
    boolean open = !measure.state().hasEnded();
    return switch (this) {
      case ENTRUST -> Executing.isToBegin(measure);
      case CONSENT, AGREEMENT -> open && measure.assistance() == Assistance.TRANSFER_IN_CUSTODY;
      case ESTIMATE -> Delaying.canBeLate(measure);
      case BEGUN -> Lasting.isUnderWay(measure);
      case STOP_ANSWER -> Stopping.isAwaited(measure);
      case CORRECT_RESULT -> measure.state() == MeasureState.EXECUTED;
      case HOLD_ON, RELEASE -> Releasing.isHeld(measure) && !Preservations.isToBeDecided(measure);
      case HEARING -> open && measure.assistance() == Assistance.VIDEOCONFERENCE;
    };
  }
}
