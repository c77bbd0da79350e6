package org.rogatory.steps;

import org.rogatory.requests.Filing;
import org.rogatory.requests.Supplementing;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
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
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    if (!pen.request().isClosed()) {
      Supplementing.of(pen).endWithTheMeasures();
      NeedlessLetters.drop(letters, pen);
      Filing.of(pen).close();
    }
    return Optional.empty();
  }
}
