package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/**
 * Whether a letter is to be edited first, or was issued by the program and only waits to be sent.
 */
@Component
class OpenLetter extends FileStep {

  private final Letters letters;

  OpenLetter(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Letter letter = letters.getOpen(matter);
    return Optional.of(letter.state() == LetterState.ISSUED ? "send" : "prepare");
  }
}
