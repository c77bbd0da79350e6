package org.rogatory.incoming.execution;

import java.util.Optional;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.springframework.stereotype.Component;

/**
 * Records that a measure is with the competent authority, 40(12)(b): from the moment at which the
 * letter was sent, which may lie before its recording.
 */
@Component
class RecordTransmittal extends RequestProgramStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Periods periods;

  RecordTransmittal(Requests requests, Letterwriter writer, Letters letters, Periods periods) {
    super(requests);
    this.writer = writer;
    this.letters = letters;
    this.periods = periods;
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    if (measure.state() == MeasureState.GRANTED) {
      Letter letter = letters.findSent(matter, DraftTransmittal.KIND).orElseThrow();
      Moment sent = letter.dispatch().orElseThrow().moment();
      Executing.of(pen.at(sent), matter.number())
          .transmitted(writer.authorityFor(measure).id(), periods.lastDay(sent.day(), letter));
    }
    return Optional.empty();
  }
}
