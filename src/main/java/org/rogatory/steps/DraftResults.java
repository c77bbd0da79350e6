package org.rogatory.steps;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clocks;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Execution;
import org.rogatory.requests.Measure;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter with the result of a measure; for a preservation, its confirmation. */
@Component
class DraftResults extends FileStep {

  private final Letterwriter writer;
  private final Office office;

  DraftResults(Requests requests, Letterwriter writer, Office office) {
    super(requests);
    this.writer = writer;
    this.office = office;
  }

  @Override
  Optional<String> take(RequestVerbs pen, Matter matter) {
    Measure measure = pen.request().measure(matter.number());
    boolean preserved = measure.isPreservation() && measure.execution().inEffectFrom().isPresent();
    writer.toRequestingState(
        pen, matter, preserved ? confirmation(pen, measure) : results(pen, measure));
    return Optional.empty();
  }

  private Particulars confirmation(RequestVerbs pen, Measure measure) {
    Instant from = measure.execution().inEffectFrom().orElseThrow();
    return new Particulars.PreservationConfirmation(
        Letterwriter.name(measure),
        Words.of(measure.execution().result().orElseThrow()),
        new Moment(from, office.zone()),
        Clocks.preservationMinimum(from, office.zone()).lastDay(),
        Words.of(office.zone().getId()),
        false,
        pen.request().formalities().isConfidential());
  }

  private Particulars results(RequestVerbs pen, Measure measure) {
    Execution execution = measure.execution();
    return new Particulars.Results(
        Letterwriter.name(measure),
        writer.words(execution.outcome()),
        Words.of(execution.result().orElseThrow()),
        measure.procedureWanted().map(Words::of).orElse(null),
        procedure(execution),
        List.of(),
        measure.decision().conditions().stream().flatMap(String::lines).map(Words::of).toList(),
        false,
        pen.request().openMeasures().stream()
            .filter(other -> other.number() != measure.number())
            .map(Letterwriter::name)
            .toList());
  }

  private @Nullable Words procedure(Execution execution) {
    return execution
        .procedure()
        .map(
            followed ->
                execution
                    .procedureWhy()
                    .map(why -> sentence(writer.words(followed), why))
                    .orElse(writer.words(followed)))
        .orElse(null);
  }

  private static Words sentence(Words followed, String why) {
    return language -> followed.in(language) + ": " + why;
  }
}
