package org.rogatory.incoming.course;

import java.util.Arrays;
import java.util.Comparator;
import org.rogatory.incoming.RequestPen;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Dispatch;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.LetterKind;
import org.springframework.stereotype.Component;

/**
 * What a letter brings about happens when it is sent, which may lie before its recording: Friday's
 * letter is registered on Monday, and its time limit was met.
 */
@Component
public class WhenSent {

  private final Letters letters;

  WhenSent(Letters letters) {
    this.letters = letters;
  }

  /** The pen at the moment at which the latest letter of these kinds on the matter was sent. */
  public RequestPen at(RequestPen pen, Matter matter, LetterKind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(kind -> letters.findSent(matter, kind).stream())
        .max(Comparator.comparing(Letter::number))
        .flatMap(Letter::dispatch)
        .map(Dispatch::moment)
        .map(pen::at)
        .orElse(pen);
  }
}
