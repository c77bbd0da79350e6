package org.rogatory.incoming.postponement;

import java.time.Instant;
import java.util.Optional;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.incoming.course.WhenSent;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Records that a measure is postponed, once the letter was sent, and whether its review is due. */
@Component
class RecordPostponement extends RequestProgramStep {

  private final WhenSent when;

  RecordPostponement(Requests requests, WhenSent when) {
    super(requests);
    this.when = when;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.POSTPONEMENT_PROPOSED) {
      Approving.of(when.at(pen, matter, DraftPostponement.KIND), matter.number()).postponed();
    }
    Instant sent = when.at(pen, matter, DraftPostponement.KIND).moment().at();
    if (isOvertaken(pen.request().measure(matter.number()), sent)) {
      Approving.of(pen, matter.number()).reviewDue();
      return Optional.of("ended");
    }
    return Optional.of("waiting");
  }

  /** Its letter had gone out before the end of the proceeding, or a reply, was recorded. */
  private static boolean isOvertaken(Measure measure, Instant sent) {
    boolean replied =
        measure
            .consulted()
            .flatMap(Consultation::latestReply)
            .filter(reply -> reply.at().isAfter(sent))
            .isPresent();
    return measure.state() == MeasureState.POSTPONED
        && (replied || measure.decision().proceedingEndedOn().isPresent());
  }
}
