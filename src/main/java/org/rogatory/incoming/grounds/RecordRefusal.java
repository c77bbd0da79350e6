package org.rogatory.incoming.grounds;

import java.util.Optional;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.incoming.course.WhenSent;
import org.rogatory.journal.Matter;
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
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.REFUSAL_PROPOSED) {
      Approving.of(when.at(pen, matter, DraftRefusal.KIND), matter.number()).refused();
    }
    return Optional.empty();
  }
}
