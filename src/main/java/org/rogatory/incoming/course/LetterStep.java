package org.rogatory.incoming.course;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;

/**
 * A letter of a request and the step of the program that drafts it on its matter: its class holds
 * all that is particular to that letter.
 */
public abstract class LetterStep extends RequestProgramStep implements RequestLetter {

  private final Requests requests;
  private final Letters letters;

  public LetterStep(Requests requests, Letters letters) {
    super(requests);
    this.requests = requests;
    this.letters = letters;
  }

  /** All letters. */
  protected final Letters letters() {
    return letters;
  }

  @Override
  public final Requests requests() {
    return requests;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    letters.draftOnce(pen.pen(), matter, this);
    return Optional.empty();
  }
}
