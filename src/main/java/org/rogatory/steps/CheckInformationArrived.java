package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.rogatory.requests.Supplement;
import org.springframework.stereotype.Component;

/**
 * Whether supplementary information arrived while a letter about it was being prepared; a reminder
 * is then needless.
 */
@Component
class CheckInformationArrived extends RequestProgramStep {

  private final Letters letters;

  CheckInformationArrived(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    letters.dropOpen(pen.pen(), matter, null);
    Supplement supplement = pen.request().supplement(matter.number());
    return Optional.of(
        switch (supplement.stage()) {
          case RECEIVED -> "arrived";
          case CANCELLED, SETTLED -> "no-longer-needed";
          default -> "waiting";
        });
  }
}
