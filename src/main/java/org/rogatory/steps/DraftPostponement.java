package org.rogatory.steps;

import java.util.Optional;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Consultation;
import org.rogatory.requests.Decision;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter that a measure is postponed, 40(27). */
@Component
class DraftPostponement extends FileStep {

  private final Letterwriter writer;

  DraftPostponement(Requests requests, Letterwriter writer) {
    super(requests);
    this.writer = writer;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    Decision decision = measure.decision();
    Optional<Consultation> consulted = measure.consultation().filter(c -> c.sentAt().isPresent());
    writer.toRequestingState(
        pen,
        matter,
        new Particulars.Postponement(
            Letterwriter.name(measure),
            Words.of(decision.reasons().orElseThrow()),
            consulted.map(c -> DraftRefusal.day(pen, c)).orElse(null),
            consulted.flatMap(Consultation::reply).map(Words::of).orElse(null),
            decision.reviewOn().orElseThrow(),
            measure.execution().inEffectFrom().isPresent()));
    return Optional.empty();
  }
}
