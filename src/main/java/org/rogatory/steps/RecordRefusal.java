package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Pen;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Records that a measure is refused, once the letter was sent. */
@Component
class RecordRefusal extends FileStep {

  RecordRefusal(Requests requests) {
    super(requests);
  }

  @Override
  Optional<String> take(Pen pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.REFUSAL_PROPOSED) {
      pen.approving(matter.number()).refused();
    }
    return Optional.empty();
  }
}
