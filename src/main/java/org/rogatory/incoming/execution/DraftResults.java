package org.rogatory.incoming.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.home.Office;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the letter with the result of a measure; for a preservation, its confirmation. */
@Component
@Clause("40(17)")
public class DraftResults extends LetterStep {

  public static final LetterKind RESULTS = LetterKind.of("results").on("40(17)");
  public static final LetterKind CONFIRMATION = LetterKind.of("preservation-confirmation");

  private final Letterwriter writer;
  private final Office office;

  DraftResults(Requests requests, Letters letters, Letterwriter writer, Office office) {
    super(requests, letters);
    this.writer = writer;
    this.office = office;
  }

  /**
   * The results of a measure.
   *
   * @param outcome executed, in part, not
   * @param results what was obtained, or why nothing was
   * @param procedureWanted the procedure that was wanted, 40(17)
   * @param procedure whether it was followed, and why not
   * @param conditions those accepted by the requesting State
   * @param continuing the measures that go on
   */
  public record Results(
      MeasureName measure,
      @Fixed Words outcome,
      @Fixed Words results,
      @Nullable Words procedureWanted,
      @Fixed @Nullable Words procedure,
      @Fixed List<Words> conditions,
      List<MeasureName> continuing)
      implements Particulars {}

  /**
   * A preservation is in effect.
   *
   * @param data what is preserved
   * @param inEffectFrom from when
   * @param heldUntil the day at whose end it may be released at the earliest, 42(8)
   * @param zone the zone in which that day ends
   * @param confidential whether the user is not to be told, 42(3)(g)
   */
  public record PreservationConfirmation(
      MeasureName measure,
      @Fixed Words data,
      @Fixed Moment inEffectFrom,
      @Fixed LocalDate heldUntil,
      Words zone,
      boolean confidential)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(RESULTS, Results.class, CONFIRMATION, PreservationConfirmation.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    if (!measure.execution().hasResult() || measure.state().hasEnded()) {
      return Optional.empty();
    }
    boolean preserved = measure.isPreservation() && measure.execution().inEffectFrom().isPresent();
    return Optional.of(
        preserved
            ? writer.toRequestingState(file, CONFIRMATION, confirmation(file, measure))
            : writer.toRequestingState(file, RESULTS, results(file, measure)));
  }

  private Particulars confirmation(Request file, Measure measure) {
    Instant from = measure.execution().inEffectFrom().orElseThrow();
    return new PreservationConfirmation(
        Letterwriter.name(measure),
        Words.of(measure.execution().result().orElseThrow()),
        new Moment(from, office.zone()),
        Clocks.preservationMinimum(from, office.zone()).lastDay(),
        Words.of(office.zone().getId()),
        file.formalities().isConfidential());
  }

  private Particulars results(Request file, Measure measure) {
    Execution execution = measure.execution();
    return new Results(
        Letterwriter.name(measure),
        writer.words(execution.outcome()),
        Words.of(execution.result().orElseThrow()),
        measure.procedureWanted().map(Words::of).orElse(null),
        procedure(execution),
        measure.decision().conditions().stream().flatMap(String::lines).map(Words::of).toList(),
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
