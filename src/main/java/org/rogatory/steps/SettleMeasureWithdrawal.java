package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Whether an authority must be told that a measure was withdrawn, 40(26). */
@Component
class SettleMeasureWithdrawal extends RequestProgramStep {

  private final Letters letters;

  SettleMeasureWithdrawal(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    letters.dropOpen(pen.pen(), matter, null);
    NeedlessLetters.drop(letters, pen);
    boolean stop = pen.request().measure(matter.number()).isToBeStopped();
    return Optional.of(stop ? "stop-needed" : "nothing-to-stop");
  }
}
