package org.rogatory.incoming.withdrawal;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.contents.NeedlessLetters;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
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
  protected Optional<String> take(RequestPen pen, Matter matter) {
    letters.dropOpen(pen.pen(), matter, null);
    NeedlessLetters.drop(letters, pen);
    boolean stop = Stopping.isToBeTold(pen.request().measure(matter.number()));
    return Optional.of(stop ? "stop-needed" : "nothing-to-stop");
  }
}
