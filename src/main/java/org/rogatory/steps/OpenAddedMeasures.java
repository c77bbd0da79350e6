package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Looks for measures that a supplement added; their processes start with the next node. */
@Component
class OpenAddedMeasures extends RequestProgramStep {

  OpenAddedMeasures(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    return Optional.empty();
  }
}
