package org.rogatory.letters.course;

import java.util.Optional;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.steps.FileStep;
import org.springframework.stereotype.Component;

/**
 * Sees that there is a letter to prepare: one that was issued, is not to be sent and is owed is
 * drafted anew, as the file has it now.
 */
@Component
class OpenLetter extends FileStep {

  private final Letters letters;

  OpenLetter(Files files, Letters letters) {
    super(files);
    this.letters = letters;
  }

  @Override
  protected Optional<String> take(Pen pen, Matter matter) {
    letters.draftAgain(pen, matter);
    return Optional.empty();
  }
}
