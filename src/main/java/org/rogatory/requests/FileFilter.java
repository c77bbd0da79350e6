package org.rogatory.requests;

import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Worded;

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
 * @param sort by reference: {@code newest} first (as it is) or {@code oldest} first
 */
public record FileFilter(
    @Nullable String state,
    @Nullable RequestState standing,
    @Nullable Turn turn,
    @Nullable Boolean urgent,
    @Nullable Boolean open,
    @Nullable String sendersReference,
    @Nullable Sort sort) {

  /** All files. */
  public static final FileFilter ALL = new FileFilter(null, null, null, null, null, null, null);

  /** In which order. */
  public enum Sort implements Worded {
    NEWEST,
    OLDEST;

    @Override
    public String group() {
      return "files.sort";
    }
  }

  /** Those that are not closed, the oldest first. */
  public static FileFilter oldestOpen() {
    return new FileFilter(null, null, null, null, true, null, Sort.OLDEST);
  }

  /** Whether it restricts the list, not only orders it. */
  public boolean restricts() {
    return !new FileFilter(state, standing, turn, urgent, open, sendersReference, null).equals(ALL);
  }
}
