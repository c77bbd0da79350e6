package org.rogatory.incoming.filing;

import org.rogatory.casefile.BadInput;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.triage.Triaging;

/** A measure is added to a request, by a supplement or because it is taken up again. */
final class Adding {

  private final Request request;
  private final RequestPen pen;

  private Adding(RequestPen pen) {
    this.request = pen.request();
    this.pen = pen;
  }

  static Adding of(RequestPen pen) {
    return new Adding(pen);
  }

  Measure add(NewRequest.NewMeasure asked) {
    BadInput.Collected bad = new BadInput.Collected();
    SuggestedDay.check(bad, "answerBy", asked.answerBy(), asked.answerByReason());
    bad.complain();
    Measure measure = request.add(asked);
    pen.write(
        measure.matter(),
        measure.assistance().provision(),
        new MeasureFact.MeasureAdded(
            measure.number(),
            asked.assistance().id(),
            asked.description(),
            asked.suggestedDay(),
            AskedMeasure.of(asked)));
    if (request.state() != RequestState.RECEIVED) {
      Triaging.of(pen).settleAdded(measure);
    }
    return measure;
  }
}
