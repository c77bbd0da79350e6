package org.rogatory.incoming.course;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Looks for measures that a supplement added; their processes start with the next node. */
@Component
class OpenAddedMeasures extends RequestProgramStep {

  OpenAddedMeasures(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    return Optional.empty();
  }
}
