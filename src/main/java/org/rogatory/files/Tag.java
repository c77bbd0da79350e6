package org.rogatory.files;

import org.rogatory.casefile.Turn;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestState;

/**
 * A state in one or two words.
 *
 * @param text the words
 * @param tone plain, active, good, caution or bad
 */
record Tag(String text, String tone) {

  static Tag plain(String text) {
    return new Tag(text, "plain");
  }

  static Tag caution(String text) {
    return new Tag(text, "caution");
  }

  /** How a measure's state looks: what waits for us stands out. */
  static String tone(MeasureState state) {
    return switch (state) {
      case ANSWERED, ANSWERED_HOLD_CONTINUES -> "good";
      case REFUSED -> "bad";
      case WITHDRAWN, OUTSIDE, NOT_ACCEPTED -> "plain";
      default -> state.turn(true) == Turn.US ? "active" : "caution";
    };
  }

  /** How a request's state looks. */
  static String tone(RequestState state) {
    return switch (state) {
      case RECEIVED, IN_PROGRESS -> "active";
      case EXECUTED, PARTLY_EXECUTED, HOLD_CONTINUES -> "good";
      case REFUSED -> "bad";
      case NOT_EXECUTED, WITHDRAWN, OUTSIDE, NOT_ACCEPTED -> "plain";
    };
  }
}
