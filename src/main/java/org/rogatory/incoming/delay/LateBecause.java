package org.rogatory.incoming.delay;

import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;

/** Where a measure stands whose suggested day may not be met, as the other State may read it. */
enum LateBecause implements Worded {
  /** The requesting State was asked, and has not answered, 40(16), 40(28). */
  ANSWER_AWAITED,
  /** Nothing is decided; what may be decided is not told before. */
  EXAMINED,
  /** It was granted, and its execution has not begun. */
  GRANTED,
  IN_EXECUTION,
  /** A competent authority executes it, 40(12)(b). */
  WITH_AUTHORITY,
  /** It was reported on, and the answer is being prepared. */
  REPORTED;

  static LateBecause of(Measure measure) {
    if (measure.turn() == Turn.REQUESTING_STATE) {
      return ANSWER_AWAITED;
    }
    return measure.state() == MeasureState.IN_EXECUTION && !measure.execution().isByUs()
        ? WITH_AUTHORITY
        : of(measure.state());
  }

  static LateBecause of(MeasureState state) {
    return switch (state) {
      case GRANTED -> GRANTED;
      case IN_EXECUTION -> IN_EXECUTION;
      case EXECUTED -> REPORTED;
      default -> EXAMINED;
    };
  }

  @Override
  public String group() {
    return "late-because";
  }
}
