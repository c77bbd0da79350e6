package org.rogatory.steps;

import org.rogatory.requests.Approving;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
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
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.POSTPONEMENT_PROPOSED) {
      Approving.of(when.at(pen, matter, DraftPostponement.KIND), matter.number()).postponed();
    }
    return Optional.of("waiting");
  }
}
