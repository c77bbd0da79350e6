package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Ends the course of a measure that was withdrawn, 40(26); what is held stays held. */
@Component
class CloseWithdrawnMeasure extends RequestProgramStep {

  CloseWithdrawnMeasure(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    return Optional.empty();
  }
}
