package org.rogatory.steps;

import java.util.Optional;
import java.util.Set;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Consultation;
import org.rogatory.requests.Decision;
import org.rogatory.requests.Measure;
import org.rogatory.requests.MeasureState;
import org.rogatory.requests.Request;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that a measure is postponed, 40(27). */
@Component
class DraftPostponement extends LetterStep {

  private final Letterwriter writer;
  private final Office office;

  DraftPostponement(Requests requests, Letters letters, Letterwriter writer, Office office) {
    super(requests, letters);
    this.writer = writer;
    this.office = office;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.POSTPONEMENT);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure.state() == MeasureState.POSTPONEMENT_PROPOSED
        ? Optional.of(writer.toRequestingState(file, particulars(measure)))
        : Optional.empty();
  }

  private Particulars particulars(Measure measure) {
    Decision decision = measure.decision();
    Optional<Consultation> consulted = measure.consultation().filter(c -> c.sentAt().isPresent());
    return new Particulars.Postponement(
        Letterwriter.name(measure),
        Words.of(decision.reasons().orElseThrow()),
        consulted.map(c -> DraftRefusal.day(office, c)).orElse(null),
        consulted.flatMap(Consultation::reply).map(Words::of).orElse(null),
        decision.reviewOn().orElseThrow(),
        measure.execution().inEffectFrom().isPresent());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestVerbs pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.POSTPONEMENT_PROPOSED) {
      pen.approving(matter.number()).takeBack();
    }
  }
}
