package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Whether the contents of a measure are settled, so that its grounds can be assessed. */
@Component
class CheckContents extends RequestProgramStep {

  CheckContents(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestVerbs pen, Matter matter) {
    MeasureState state = pen.request().measure(matter.number()).state();
    return Optional.of(
        switch (state) {
          case AWAITING_INFORMATION -> "waiting";
          case GRANTED -> "preserve-first";
          default -> "settled";
        });
  }
}
