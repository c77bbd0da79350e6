package org.rogatory.incoming.sequel;

import java.util.Optional;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Reply;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A refusal had gone out before the reply to its consultation was recorded: that reply came after
 * the answer, and is examined as what comes so.
 */
@Component
@Clause({"40(25)", "40(28)"})
class LateReplies {

  private final Requests requests;

  LateReplies(Requests requests) {
    this.requests = requests;
  }

  @EventListener
  void follow(EntryRecorded recorded) {
    if (recorded.fact() instanceof MeasureFact.DecisionFoundSent) {
      Matter matter = recorded.entry().matter();
      RequestPen pen = requests.forChange(matter.file(), recorded.entry().actor());
      Measure measure = pen.request().measure(matter.number());
      if (measure.decision().is(Decision.Kind.REFUSE)) {
        came(measure).ifPresent(at -> Sequels.of(pen.at(at)).heard());
      }
    }
  }

  private static Optional<Moment> came(Measure measure) {
    return measure
        .consulted()
        .flatMap(Consultation::latestReply)
        .map(Reply::at)
        .map(at -> new Moment(at, measure.request().received().zone()));
  }
}
