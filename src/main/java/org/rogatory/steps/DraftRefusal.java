package org.rogatory.steps;

import java.time.LocalDate;
import java.util.Optional;
import org.rogatory.convention.Ground;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Consultation;
import org.rogatory.requests.Decision;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the refusal of a measure, with its reasons, 40(25). */
@Component
class DraftRefusal extends FileStep {

  private final Letterwriter writer;

  DraftRefusal(Requests requests, Letterwriter writer) {
    super(requests);
    this.writer = writer;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    Decision decision = measure.decision();
    Ground ground = decision.ground().orElseThrow();
    Optional<Consultation> consulted = measure.consultation().filter(c -> c.sentAt().isPresent());
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.Refusal(
            Letterwriter.name(measure),
            ground.provision(),
            writer.words(ground),
            Words.of(decision.reasons().orElseThrow()),
            consulted.map(c -> day(pen, c)).orElse(null),
            consulted.flatMap(Consultation::reply).map(Words::of).orElse(null),
            null,
            pen.request().openMeasures().stream()
                .filter(other -> other.number() != measure.number())
                .map(Letterwriter::name)
                .toList()));
    return Optional.empty();
  }

  static LocalDate day(RequestVerbs pen, Consultation consultation) {
    return LocalDate.ofInstant(consultation.sentAt().orElseThrow(), pen.moment().zone());
  }
}
