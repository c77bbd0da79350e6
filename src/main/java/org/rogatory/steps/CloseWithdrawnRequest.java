package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Closes the file of a request that was withdrawn, 40(26), or not accepted, 40(13). */
@Component
class CloseWithdrawnRequest extends RequestProgramStep {

  CloseWithdrawnRequest(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    if (!pen.request().isClosed()) {
      pen.filing().close();
    }
    return Optional.empty();
  }
}
