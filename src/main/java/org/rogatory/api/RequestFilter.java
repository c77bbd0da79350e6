package org.rogatory.api;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.FileFilter;
import org.rogatory.casefile.Turn;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestState;

/**
 * Which requests a list is to show; what is null does not restrict it.
 *
 * @param counterpart the requesting State's code
 * @param standing where the request stands
 * @param turn for whom it waits
 * @param urgent only urgent ones and emergencies
 * @param open only those that are not closed
 * @param sendersReference part of the sender's reference
 * @param sort by reference: {@code newest} first (as it is) or {@code oldest} first
 */
record RequestFilter(
    @Nullable String counterpart,
    @Nullable RequestState standing,
    @Nullable Turn turn,
    @Nullable Boolean urgent,
    @Nullable Boolean open,
    @Nullable String sendersReference,
    FileFilter.@Nullable Sort sort) {

  /** The same for the list of files of every kind. */
  FileFilter files() {
    return new FileFilter(
        RequestKind.INCOMING_REQUEST.id(),
        counterpart,
        standing == null ? null : standing.id(),
        turn,
        urgent,
        open,
        sendersReference,
        sort);
  }
}
