package org.rogatory.incoming.postponement;

import java.util.Optional;
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
    return Optional.of("waiting");
  }
}
