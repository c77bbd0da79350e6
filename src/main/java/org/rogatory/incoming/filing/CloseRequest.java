package org.rogatory.incoming.filing;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.contents.NeedlessLetters;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/** Closes a file whose measures have all ended. */
@Component
class CloseRequest extends RequestProgramStep {

  private final Letters letters;

  CloseRequest(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (!pen.request().isClosed()) {
      Supplementing.of(pen).endWithTheMeasures();
      NeedlessLetters.drop(letters, pen);
      Filing.of(pen).close();
    }
    return Optional.empty();
  }
}
