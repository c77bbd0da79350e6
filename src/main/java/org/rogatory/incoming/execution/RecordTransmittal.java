package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.Clause;
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
 * Records that a measure is with the competent authority, 40(12)(b), from the moment at which the
 * letter was sent, which may lie before its recording; or that we execute it ourselves, 40(12)(a).
 * It is expected by our limit, or by the day that the requesting State wishes where that comes
 * earlier, 40(26).
 */
@Component
@Clause({"40(12)(a)", "40(12)(b)"})
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
      if (measure.execution().isByUs()) {
        begin(pen, measure);
      } else {
        transmitted(pen, measure);
      }
    }
    return Optional.empty();
  }

  private void begin(RequestPen pen, Measure measure) {
    LocalDate today = pen.moment().day();
    Executing.of(pen, measure.number()).begunByUs(periods.lastDay(measure, today));
  }

  private void transmitted(RequestPen pen, Measure measure) {
    Letter letter = letters.findSent(measure.matter(), DraftTransmittal.KIND).orElseThrow();
    Moment sent = letter.dispatch().orElseThrow().moment();
    LocalDate limit = periods.lastDay(sent.day(), letter);
    Executing.of(pen.at(sent), measure.number())
        .transmitted(writer.authorityFor(measure).id(), limit);
  }
}
