package org.rogatory.files.measures;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.MeasureState;

/**
 * Which open measures a list is to show; what is null does not restrict it. Its components are the
 * parameters of the list's address.
 *
 * @param turn for whom it waits
 * @param standing where it stands
 * @param measure the kind of measure
 * @param counterpart the requesting State's code
 */
record MeasureFilter(
    @Nullable Turn turn,
    @Nullable MeasureState standing,
    @Nullable Assistance measure,
    @Nullable String counterpart) {

  static final MeasureFilter ALL = new MeasureFilter(null, null, null, null);
}
