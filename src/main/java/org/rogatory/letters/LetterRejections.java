package org.rogatory.letters;

import java.util.Optional;
import org.rogatory.access.People;
import org.rogatory.web.Rejection;
import org.rogatory.web.RejectionWords;
import org.rogatory.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What the errors of letters mean on a page. */
@Component
class LetterRejections implements RejectionWords {

  private final Texts texts;
  private final People people;

  LetterRejections(Texts texts, People people) {
    this.texts = texts;
    this.people = people;
  }

  @Override
  public Optional<Rejection> of(RuntimeException error) {
    if (error instanceof LetterChangedMeanwhile changed) {
      String who = people.nameOf(changed.who());
      return Optional.of(
          Rejection.of(HttpStatus.CONFLICT, texts.of("letter.changed-meanwhile", who)));
    }
    if (error instanceof OutdatedLetter outdated) {
      return Optional.of(Rejection.of(HttpStatus.CONFLICT, texts.of(outdated.key())));
    }
    if (error instanceof AlteredLetter) {
      return Optional.of(Rejection.of(HttpStatus.CONFLICT, texts.of("letter.altered")));
    }
    return error instanceof UnknownLetter
        ? Optional.of(Rejection.of(HttpStatus.NOT_FOUND, texts.of("letter.unknown")))
        : Optional.empty();
  }
}
