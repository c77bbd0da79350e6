package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/**
 * Sees that there is a letter to prepare: one that was issued, is not to be sent and is owed is
 * drafted anew, as the file has it now.
 */
@Component
class OpenLetter extends RequestProgramStep {

  private final Letters letters;

  OpenLetter(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    letters.draftAgain(pen, matter);
    return Optional.empty();
  }
}
