package org.rogatory.steps;

import org.rogatory.requests.Approving;
import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Records that a measure is refused, once the letter was sent. */
@Component
class RecordRefusal extends RequestProgramStep {

  private final WhenSent when;

  RecordRefusal(Requests requests, WhenSent when) {
    super(requests);
    this.when = when;
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.REFUSAL_PROPOSED) {
      Approving.of(when.at(pen, matter, DraftRefusal.KIND), matter.number()).refused();
    }
    return Optional.empty();
  }
}
