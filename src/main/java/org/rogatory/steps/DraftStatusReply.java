package org.rogatory.steps;

import java.util.Optional;
import java.util.Set;
import org.rogatory.casefile.Turn;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Enquiry;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the reply to an enquiry on status and progress, 40(26). */
@Component
class DraftStatusReply extends LetterStep {

  private final Letterwriter writer;

  DraftStatusReply(Requests requests, Letters letters, Letterwriter writer) {
    super(requests, letters);
    this.writer = writer;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.STATUS_REPLY);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Enquiry enquiry = file.enquiry(matter.number());
    if (enquiry.answeredOn().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        writer.toRequestingState(
            file,
            new Particulars.StatusReply(
                enquiry.receivedOn(),
                file.measures().stream().map(this::standing).toList(),
                null)));
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
