package org.rogatory.steps;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clocks;
import org.rogatory.home.Office;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Composition;
import org.rogatory.letters.LetterKind;
import org.rogatory.letters.Letters;
import org.rogatory.letters.Particulars;
import org.rogatory.letters.Words;
import org.rogatory.requests.Execution;
import org.rogatory.requests.Measure;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.springframework.stereotype.Component;

/** Drafts the letter with the result of a measure; for a preservation, its confirmation. */
@Component
class DraftResults extends LetterStep {

  private final Letterwriter writer;
  private final Office office;

  DraftResults(Requests requests, Letters letters, Letterwriter writer, Office office) {
    super(requests, letters);
    this.writer = writer;
    this.office = office;
  }

  @Override
  public Set<LetterKind> kinds() {
    return Set.of(LetterKind.RESULTS, LetterKind.PRESERVATION_CONFIRMATION);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    if (!measure.execution().hasResult() || measure.state().hasEnded()) {
      return Optional.empty();
    }
    boolean preserved = measure.isPreservation() && measure.execution().inEffectFrom().isPresent();
    return Optional.of(
        writer.toRequestingState(
            file, preserved ? confirmation(file, measure) : results(file, measure)));
  }

  private Particulars confirmation(Request file, Measure measure) {
    Instant from = measure.execution().inEffectFrom().orElseThrow();
    return new Particulars.PreservationConfirmation(
        Letterwriter.name(measure),
        Words.of(measure.execution().result().orElseThrow()),
        new Moment(from, office.zone()),
        Clocks.preservationMinimum(from, office.zone()).lastDay(),
        Words.of(office.zone().getId()),
        false,
        file.formalities().isConfidential());
  }

  private Particulars results(Request file, Measure measure) {
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
        Letterwriter.others(file, measure));
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
