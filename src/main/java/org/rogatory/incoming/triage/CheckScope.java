package org.rogatory.incoming.triage;

import java.util.Optional;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Whether a measure is inside the Convention, to be answered as outside, or to be examined. */
@Component
class CheckScope extends RequestProgramStep {

  CheckScope(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    return Optional.of(
        switch (pen.request().measure(matter.number()).state()) {
          case SCOPE_OPEN -> "open";
          case FOUND_OUTSIDE -> "outside";
          default -> "inside";
        });
  }
}
