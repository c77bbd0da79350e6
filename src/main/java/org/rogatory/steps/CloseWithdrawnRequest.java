package org.rogatory.steps;

import org.rogatory.requests.Filing;
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
      Filing.of(pen).close();
    }
    return Optional.empty();
  }
}
