package org.rogatory.steps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Ground;
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

/** Drafts the refusal of a measure, with its reasons, 40(25). */
@Component
class DraftRefusal extends LetterStep {

  private final Letterwriter writer;
  private final Office office;

  DraftRefusal(Requests requests, Letters letters, Letterwriter writer, Office office) {
    super(requests, letters);
    this.writer = writer;
    this.office = office;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.REFUSAL);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure.state() == MeasureState.REFUSAL_PROPOSED
        ? Optional.of(writer.toRequestingState(file, particulars(file, measure)))
        : Optional.empty();
  }

  private Particulars particulars(Request file, Measure measure) {
    Decision decision = measure.decision();
    Ground ground = decision.ground().orElseThrow();
    Optional<Consultation> consulted = measure.consultation().filter(c -> c.sentAt().isPresent());
    return new Particulars.Refusal(
        Letterwriter.name(measure),
        ground.provision(),
        writer.words(ground),
        Words.of(decision.reasons().orElseThrow()),
        consulted.map(c -> day(office, c)).orElse(null),
        consulted.flatMap(Consultation::reply).map(Words::of).orElse(null),
        null,
        Letterwriter.others(file, measure));
  }

  static LocalDate day(Office office, Consultation consultation) {
    return LocalDate.ofInstant(consultation.sentAt().orElseThrow(), office.zone());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void givenUp(RequestVerbs pen, Matter matter) {
    if (pen.request().measure(matter.number()).state() == MeasureState.REFUSAL_PROPOSED) {
      pen.approving(matter.number()).takeBack();
    }
  }
}
