package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.casefile.Turn;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Enquiry;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the reply to an enquiry on status and progress, 40(26), from the journal. */
@Component
class DraftStatusReply extends FileStep {

  private final Letterwriter writer;

  DraftStatusReply(Requests requests, Letterwriter writer) {
    super(requests);
    this.writer = writer;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Enquiry enquiry = pen.request().enquiry(matter.number());
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.StatusReply(
            enquiry.receivedOn(),
            pen.request().measures().stream().map(this::standing).toList(),
            null));
    return Optional.empty();
  }

  /** That we wait for information is said only once we have asked for it. */
  private static MeasureState state(Measure measure) {
    return measure.state() == MeasureState.AWAITING_INFORMATION && measure.turn() == Turn.US
        ? MeasureState.UNDER_ASSESSMENT
        : measure.state();
  }

  private Particulars.Standing standing(Measure measure) {
    return new Particulars.Standing(
        Letterwriter.name(measure),
        writer.words("status-reply." + state(measure).id()),
        writer.words(measure.turn()),
        measure.execution().executeBy().filter(day -> measure.isWithAuthority()).orElse(null));
  }
}
