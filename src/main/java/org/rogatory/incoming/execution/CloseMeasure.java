package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.home.Office;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.incoming.course.WhenSent;
import org.rogatory.journal.Matter;
import org.springframework.stereotype.Component;

/** Ends a measure whose result was sent; a preservation as answered, its hold continuing, 42(8). */
@Component
class CloseMeasure extends RequestProgramStep {

  private final Office office;
  private final WhenSent when;

  CloseMeasure(Requests requests, Office office, WhenSent when) {
    super(requests);
    this.office = office;
    this.when = when;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    if (measure.state().hasEnded()) {
      return Optional.empty();
    }
    boolean held = measure.isPreservation() && measure.execution().inEffectFrom().isPresent();
    if (held) {
      LocalDate notBefore =
          Clocks.preservationMinimum(
                  measure.execution().inEffectFrom().orElseThrow(), office.zone())
              .lastDay();
      Executing.of(when.at(pen, matter, DraftResults.CONFIRMATION), matter.number())
          .held(notBefore);
    } else {
      RequestPen sent = when.at(pen, matter, DraftResults.RESULTS, DraftResults.NOT_EXECUTED);
      Executing.of(sent, matter.number()).answered();
    }
    return Optional.empty();
  }
}
