package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Pen;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Records that a measure is with the competent authority, 40(12)(b). */
@Component
class RecordTransmittal extends FileStep {

  private final Letterwriter writer;
  private final Periods periods;

  RecordTransmittal(Requests requests, Letterwriter writer, Periods periods) {
    super(requests);
    this.writer = writer;
    this.periods = periods;
  }

  @Override
  Optional<String> take(Pen pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    if (measure.state() == MeasureState.GRANTED) {
      pen.executing(matter.number())
          .transmitted(
              writer.authorityFor(measure).id(), periods.execution(measure, pen.moment().day()));
    }
    return Optional.empty();
  }
}
