package org.rogatory.incoming.contents;

import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Supplement;
import org.rogatory.letters.Letters;

/** Letters that ask for information which no open measure needs any more, 40(26). */
public final class NeedlessLetters {

  private NeedlessLetters() {}

  /** Gives up those that were not sent. */
  public static void drop(Letters letters, RequestPen pen) {
    pen.request().supplements().stream()
        .filter(supplement -> supplement.stage() == Supplement.Stage.CANCELLED)
        .forEach(supplement -> letters.dropOpen(pen.pen(), supplement.matter(), null));
  }
}
