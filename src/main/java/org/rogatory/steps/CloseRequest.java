package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Pen;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Closes a file whose measures have all ended. */
@Component
class CloseRequest extends FileStep {

  CloseRequest(Requests requests) {
    super(requests);
  }

  @Override
  Optional<String> take(Pen pen, Matter matter) {
    if (!pen.request().isClosed()) {
      pen.filing().close();
    }
    return Optional.empty();
  }
}
