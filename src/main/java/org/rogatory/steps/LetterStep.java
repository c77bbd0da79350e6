package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;

/**
 * A letter of a request and the step of the program that drafts it on its matter: its class holds
 * all that is particular to that letter.
 */
abstract class LetterStep extends RequestProgramStep implements RequestLetter {

  private final Requests requests;
  private final Letters letters;

  LetterStep(Requests requests, Letters letters) {
    super(requests);
    this.requests = requests;
    this.letters = letters;
  }

  @Override
  public final Requests requests() {
    return requests;
  }

  @Override
  protected final Optional<String> take(RequestVerbs pen, Matter matter) {
    letters.draftOnce(pen.pen(), matter, this);
    return Optional.empty();
  }
}
