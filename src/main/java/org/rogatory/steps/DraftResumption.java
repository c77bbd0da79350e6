package org.rogatory.steps;

import java.util.Optional;
import java.util.Set;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that a postponed measure goes on. */
@Component
class DraftResumption extends LetterStep {

  private final Letterwriter writer;

  DraftResumption(Requests requests, Letters letters, Letterwriter writer) {
    super(requests, letters);
    this.writer = writer;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.RESUMPTION);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure
        .decision()
        .decidedOn()
        .filter(postponed -> !measure.state().hasEnded())
        .map(postponed -> new Particulars.Resumption(Letterwriter.name(measure), postponed, null))
        .map(says -> writer.toRequestingState(file, says));
  }
}
