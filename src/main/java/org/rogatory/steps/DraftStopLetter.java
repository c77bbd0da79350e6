package org.rogatory.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that tells the competent authority to stop, 40(26). */
@Component
class DraftStopLetter extends LetterStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Withdrawals withdrawals;

  DraftStopLetter(
      Requests requests, Letterwriter writer, Letters letters, Withdrawals withdrawals) {
    super(requests, letters);
    this.writer = writer;
    this.letters = letters;
    this.withdrawals = withdrawals;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.STOP_NOTICE);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return letters
        .findSent(matter, LetterKind.TRANSMITTAL)
        .filter(sent -> measure.isToBeStopped())
        .map(sent -> writer.toAuthority(measure, particulars(measure, sent)));
  }

  private Particulars particulars(Measure measure, Letter transmittal) {
    boolean notAccepted = measure.state() == MeasureState.NOT_ACCEPTED;
    return new Particulars.StopNotice(
        Letterwriter.name(measure),
        transmittal.reference(),
        measure.execution().transmittedOn().orElseThrow(),
        notAccepted ? null : withdrawnOn(measure),
        notAccepted,
        measure.isPreservation());
  }

  private @Nullable LocalDate withdrawnOn(Measure measure) {
    return withdrawals.day(measure).orElse(null);
  }
}
