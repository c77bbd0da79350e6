package org.rogatory.steps;

import java.util.Optional;
import java.util.Set;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Execution;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that asks the competent authority to hurry, 40(12)(b). */
@Component
class DraftChaser extends LetterStep {

  private final Letterwriter writer;
  private final Letters letters;
  private final Periods periods;

  DraftChaser(Requests requests, Letterwriter writer, Letters letters, Periods periods) {
    super(requests, letters);
    this.writer = writer;
    this.letters = letters;
    this.periods = periods;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.CHASER);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return letters
        .findSent(matter, LetterKind.TRANSMITTAL)
        .filter(sent -> measure.state() == MeasureState.IN_EXECUTION)
        .map(sent -> writer.toAuthority(measure, particulars(measure, sent)));
  }

  private Particulars particulars(Measure measure, Letter transmittal) {
    Execution execution = measure.execution();
    return new Particulars.Chaser(
        Letterwriter.name(measure),
        transmittal.reference(),
        execution.transmittedOn().orElseThrow(),
        execution.executeBy().orElseThrow(),
        writer.period(periods.executionChased()),
        measure.answerBy().orElse(null));
  }

  /** It only reminds: whoever gives it up has reached the authority in another way. */
  @Override
  public boolean isOwed() {
    return false;
  }
}
