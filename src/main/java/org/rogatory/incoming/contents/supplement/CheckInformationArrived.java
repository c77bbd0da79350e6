package org.rogatory.incoming.contents.supplement;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/**
 * Whether supplementary information arrived while a letter about it was being prepared; a reminder
 * is then needless. Where its day has passed and nobody reminds, a person says how the file goes
 * on.
 */
@Component
class CheckInformationArrived extends RequestProgramStep {

  private final Letters letters;

  CheckInformationArrived(Requests requests, Letters letters) {
    super(requests);
    this.letters = letters;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    letters.dropOpen(pen.pen(), matter, null);
    Supplement supplement = pen.request().supplement(matter.number());
    return Optional.of(
        switch (supplement.stage()) {
          case RECEIVED -> "arrived";
          case CANCELLED, SETTLED -> "no-longer-needed";
          case UNANSWERED -> "unanswered";
          default -> isSilent(pen, supplement) ? "unanswered" : "waiting";
        });
  }

  /** Its day has passed and no reminder is under way: nothing would come any more. */
  private static boolean isSilent(RequestPen pen, Supplement supplement) {
    boolean silent =
        supplement.stage() == Supplement.Stage.SENT && supplement.isOver(pen.moment().day());
    if (silent) {
      Waiving.of(pen).unanswered(supplement.number());
    }
    return silent;
  }
}
