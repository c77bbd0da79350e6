package org.rogatory.incoming.withdrawal;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Ends the course of a measure that was withdrawn, 40(26); what is held stays held. */
@Component
class CloseWithdrawnMeasure extends RequestProgramStep {

  CloseWithdrawnMeasure(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    return Optional.empty();
  }
}
