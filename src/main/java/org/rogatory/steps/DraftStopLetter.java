package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that tells the competent authority to stop, 40(26). */
@Component
class DraftStopLetter extends FileStep {

  private final Letterwriter writer;
  private final Letters letters;

  DraftStopLetter(Requests requests, Letterwriter writer, Letters letters) {
    super(requests);
    this.writer = writer;
    this.letters = letters;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    StopLetters.draft(writer, letters, pen, pen.request().measure(matter.number()));
    return Optional.empty();
  }
}
