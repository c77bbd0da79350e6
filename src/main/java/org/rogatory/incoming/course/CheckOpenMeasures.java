package org.rogatory.incoming.course;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Whether every measure of a request has ended, and what was written after that is dealt with. */
@Component
class CheckOpenMeasures extends RequestProgramStep {

  CheckOpenMeasures(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    boolean ended =
        pen.request().openMeasures().isEmpty() && !pen.request().formalities().hasOpenSequel();
    return Optional.of(ended ? "all-ended" : "still-open");
  }
}
