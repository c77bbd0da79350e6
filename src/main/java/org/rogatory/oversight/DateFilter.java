package org.rogatory.oversight;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;
import org.rogatory.deadlines.reckoning.DeadlineKind;

/**
 * Which running time limits a list is to show; what is null does not restrict it. Its components
 * are the parameters of the list's address.
 *
 * @param which overdue, due soon, told to the supervisors, or not attended to
 * @param kind the kind of time limit
 * @param whose who is to act
 * @param counterpart the code of the State on the other side
 */
record DateFilter(
    @Nullable Which which,
    @Nullable DeadlineKind kind,
    @Nullable Turn whose,
    @Nullable String counterpart) {

  /** Which of them time has made remarkable. */
  enum Which implements Worded {
    /** Somebody's duty, and its last day is over. */
    OVERDUE,
    /** Its last day is today or within a week; also where something then only lapses. */
    SOON,
    /** Over for so long that the office's policy calls the supervisors. */
    ESCALATED,
    /** Of a file about whose dates the program could not do what was to be done. */
    UNATTENDED;

    @Override
    public String group() {
      return "dates";
    }
  }

  static DateFilter of(Which which) {
    return new DateFilter(which, null, null, null);
  }
}
