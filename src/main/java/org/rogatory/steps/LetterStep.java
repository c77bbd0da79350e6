package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composer;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;

/** A step of the program that drafts a letter on its matter. */
abstract class LetterStep extends RequestProgramStep implements Composer {

  private final Letters letters;

  LetterStep(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  protected final Optional<String> take(RequestVerbs pen, Matter matter) {
    letters.draftOnce(pen, matter, this);
    return Optional.empty();
  }
}
