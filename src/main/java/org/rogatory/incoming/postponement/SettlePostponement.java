package org.rogatory.incoming.postponement;

import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/**
 * Where a measure goes on behind its postponement: it is assessed again, or, where the letter was
 * given up before it was sent, decided on again.
 */
@Clause({"40(25)", "40(27)"})
@Component
class SettlePostponement extends RequestProgramStep {

  SettlePostponement(Requests requests) {
    super(requests);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    MeasureState state = pen.request().measure(matter.number()).state();
    return Optional.of(state == MeasureState.AWAITING_DECISION ? "given-up" : "assess-again");
  }
}
