package org.rogatory.requests;

import org.jspecify.annotations.Nullable;

/**
 * Which files a list is to show; what is null does not restrict it. Its components are the
 * parameters of the list's address.
 *
 * @param state the requesting State's code
 * @param standing where the request stands
 * @param turn for whom it waits
 * @param urgent only urgent ones and emergencies
 * @param open only those that are not closed
 * @param sendersReference part of the sender's reference
 */
public record FileFilter(
    @Nullable String state,
    @Nullable RequestState standing,
    @Nullable Turn turn,
    @Nullable Boolean urgent,
    @Nullable Boolean open,
    @Nullable String sendersReference) {

  /** All files. */
  public static final FileFilter ALL = new FileFilter(null, null, null, null, null, null);
}
