package org.rogatory.steps;

import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Supplement;

/** Letters that ask for information which no open measure needs any more, 40(26). */
final class NeedlessLetters {

  private NeedlessLetters() {}

  /** Gives up those that were not sent. */
  static void drop(Letters letters, RequestVerbs pen) {
    pen.request().supplements().stream()
        .filter(supplement -> supplement.stage() == Supplement.Stage.CANCELLED)
        .forEach(supplement -> letters.dropOpen(pen.pen(), supplement.matter(), null));
  }
}
