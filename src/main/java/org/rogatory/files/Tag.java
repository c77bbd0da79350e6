package org.rogatory.files;

import org.rogatory.casefile.Standing;
import org.rogatory.casefile.Turn;
import org.rogatory.incoming.MeasureState;

/**
 * A state in one or two words.
 *
 * @param text the words
 * @param tone plain, active, good, caution or bad
 */
public record Tag(String text, String tone) {

  public static Tag plain(String text) {
    return new Tag(text, "plain");
  }

  public static Tag caution(String text) {
    return new Tag(text, "caution");
  }

  /** How a measure's state looks: what waits for us stands out. */
  static String tone(MeasureState state) {
    return switch (state) {
      case ANSWERED, ANSWERED_HOLD_CONTINUES -> "good";
      case REFUSED -> "bad";
      case WITHDRAWN, OUTSIDE, NOT_ACCEPTED, REGISTERED_BY_MISTAKE -> "plain";
      default -> state.turn(true) == Turn.US ? "active" : "caution";
    };
  }

  /** How the standing of a file looks. */
  public static String tone(Standing standing) {
    return switch (standing.progress()) {
      case UNDER_WAY -> "active";
      case FULFILLED -> "good";
      case REFUSED -> "bad";
      case ENDED -> "plain";
    };
  }
}
