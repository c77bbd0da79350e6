package org.rogatory.steps;

import java.util.List;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/**
 * Which authorities must be told that a request was withdrawn, 40(26), or could not be accepted,
 * 40(13); drafts their letters.
 */
@Component
class SettleWithdrawal extends RequestProgramStep {

  private final Letters letters;
  private final DraftStopLetter stop;

  SettleWithdrawal(Requests requests, Letters letters, DraftStopLetter stop) {
    super(requests);
    this.letters = letters;
    this.stop = stop;
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    letters.dropOpen(pen.pen(), matter, null);
    pen.request()
        .measures()
        .forEach(measure -> letters.dropOpen(pen.pen(), measure.matter(), null));
    NeedlessLetters.drop(letters, pen);
    List<Measure> stopped =
        pen.request().measures().stream().filter(Measure::isToBeStopped).toList();
    stopped.forEach(measure -> letters.draftOnce(pen.pen(), measure.matter(), stop));
    return Optional.of(stopped.isEmpty() ? "nothing-to-stop" : "stop-needed");
  }
}
