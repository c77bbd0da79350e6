package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Whether every measure of a request has ended. */
@Component
class CheckOpenMeasures extends RequestProgramStep {

  CheckOpenMeasures(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    return Optional.of(pen.request().openMeasures().isEmpty() ? "all-ended" : "still-open");
  }
}
