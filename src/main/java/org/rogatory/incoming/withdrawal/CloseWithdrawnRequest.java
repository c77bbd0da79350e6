package org.rogatory.incoming.withdrawal;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/**
 * Closes the file of a request that was withdrawn, 40(26), or not accepted, 40(13), once what its
 * State wrote after an answer is examined.
 */
@Component
class CloseWithdrawnRequest extends RequestProgramStep {

  CloseWithdrawnRequest(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().formalities().hasOpenSequel()) {
      return Optional.of("to-be-examined");
    }
    if (!pen.request().isClosed()) {
      Filing.of(pen).close();
    }
    return Optional.of("closed");
  }
}
