package org.rogatory.incoming.contents.supplement;

import java.util.Optional;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Whether the contents of a measure are settled, so that its grounds can be assessed. */
@Component
class CheckContents extends RequestProgramStep {

  CheckContents(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    MeasureState state = pen.request().measure(matter.number()).state();
    return Optional.of(
        switch (state) {
          case AWAITING_INFORMATION -> "waiting";
          case GRANTED -> "preserve-first";
          default -> "settled";
        });
  }
}
