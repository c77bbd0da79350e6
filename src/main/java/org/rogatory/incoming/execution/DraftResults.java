package org.rogatory.incoming.execution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Violation;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.home.Office;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.OtherMeasures;
import org.rogatory.incoming.statement.StatedLetter;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * Drafts the letter with the result of a measure; for a preservation, its confirmation. What was
 * not carried out for a practical reason is answered with that reason, and a second person looks at
 * it, as at a result that may say that something was declined: the letter must be no refusal by
 * another name.
 */
@Component
@Clause({"40(17)", "40(25)", "40(26), 1st sentence", "42(7)"})
public class DraftResults extends StatedLetter {

  public static final LetterKind RESULTS = LetterKind.of("results").on("40(26)");
  public static final LetterKind NOT_EXECUTED =
      LetterKind.of("not-executed").on("40(26)").deciding();
  public static final LetterKind CONFIRMATION =
      LetterKind.of("preservation-confirmation").on("42(8)");

  private final Letterwriter writer;
  private final Office office;

  DraftResults(
      Requests requests, Letters letters, GroundRules rules, Letterwriter writer, Office office) {
    super(requests, letters, rules);
    this.writer = writer;
    this.office = office;
  }

  /**
   * The results of a measure.
   *
   * @param outcome executed, in part, not
   * @param results what was obtained
   * @param rest what an obstacle stood against, which is examined by itself
   * @param procedureWanted the procedure that was wanted, 40(17)
   * @param procedure whether it was followed, and why not
   * @param conditions those accepted by the requesting State
   * @param continuing other measures that go on
   * @param examined other measures that are still examined
   */
  public record Results(
      MeasureName measure,
      @Fixed Words outcome,
      @Fixed Words results,
      @Fixed @Nullable Words rest,
      @Nullable Words procedureWanted,
      @Fixed @Nullable Words procedure,
      @Fixed List<Words> conditions,
      @Courtesy List<MeasureName> continuing,
      @Courtesy List<MeasureName> examined)
      implements Particulars {}

  /**
   * A measure was not carried out, or not wholly, for a practical reason.
   *
   * @param part what was not carried out; null where nothing was
   * @param why the reason
   * @param words more on it
   * @param results what was obtained; null where nothing was
   * @param continuing other measures that go on
   * @param examined other measures that are still examined
   */
  public record NotExecuted(
      MeasureName measure,
      @Fixed @Nullable Words part,
      @Fixed Words why,
      @Fixed @Nullable Words words,
      @Fixed @Nullable Words results,
      @Nullable Words procedureWanted,
      @Fixed @Nullable Words procedure,
      @Fixed List<Words> conditions,
      @Courtesy List<MeasureName> continuing,
      @Courtesy List<MeasureName> examined)
      implements Particulars {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(
        RESULTS, Results.class,
        NOT_EXECUTED, NotExecuted.class,
        CONFIRMATION, PreservationConfirmation.class);
  }

  @Override
  public List<Provision> law(LetterKind kind) {
    if (!kind.carriesDecision()) {
      return super.law(kind);
    }
    return kind.equals(CONFIRMATION)
        ? Provision.listOf("42(7)", "42(8)", "40(25)")
        : Provision.listOf("40(24)", "40(25)", "40(28)");
  }

  @Override
  public List<Violation> warnings(Request request, Matter matter, String text) {
    List<Violation> warnings = new ArrayList<>(super.warnings(request, matter, text));
    warnings.addAll(Reported.doubts(request.measure(matter.number())));
    warnings.addAll(Communicating.warnings(request.measure(matter.number())));
    warnings.addAll(ChangedSince.of(letters(), request.measure(matter.number())));
    return warnings;
  }

  /** Whoever recorded what was reported does not approve the answer that nothing can be done. */
  @Override
  public Optional<String> proposer(Request request, Matter matter) {
    return request.measure(matter.number()).execution().reportedBy();
  }

  @Override
  public void foundSent(RequestPen pen, Letter letter) {
    AlreadySent.of(pen, letter.matter().number()).results(letter.reference());
  }

  /** What was obtained or preserved is told to nobody of whom it is not established who it is. */
  @Override
  @Clause({"36(1)(a)", "40(12)(d)", "40(13)"})
  protected void require(RequestPen pen, Letter letter) {
    Executing.of(pen, letter.matter().number()).requireEstablished();
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return measure.state() == MeasureState.EXECUTED
        ? Optional.of(answer(file, measure))
        : Optional.empty();
  }

  private Composition answer(Request file, Measure measure) {
    Execution execution = measure.execution();
    Optional<Hindrance> practical = execution.hindrance().filter(Hindrance::isPractical);
    if (measure.isPreservation() && execution.inEffectFrom().isPresent()) {
      boolean deciding = practical.isPresent() || !Reported.doubts(measure).isEmpty();
      LetterKind kind = deciding ? CONFIRMATION.deciding() : CONFIRMATION;
      return writer.toRequestingState(file, kind, confirmation(file, measure, practical));
    }
    return practical
        .map(why -> writer.toRequestingState(file, NOT_EXECUTED, notExecuted(measure, why)))
        .orElseGet(
            () ->
                writer.toRequestingState(
                    file,
                    Reported.doubts(measure).isEmpty() ? RESULTS : RESULTS.deciding(),
                    results(measure)));
  }

  /** What is not preserved stands in it, and why: the rest may be lost, 42(7). */
  @Clause({"42(7)", "42(8)", "40(25)"})
  private Particulars confirmation(Request file, Measure measure, Optional<Hindrance> practical) {
    Execution execution = measure.execution();
    Instant from = execution.inEffectFrom().orElseThrow();
    List<Measure> asking = requests().askingFor(measure);
    return new PreservationConfirmation(
        Letterwriter.name(measure),
        orNull(execution.rest()),
        practical.map(why -> writer.words("letter." + why.key())).orElse(null),
        orNull(execution.hindranceWords().filter(words -> practical.isPresent())),
        examined(file, measure).orElse(null),
        Words.of(execution.result().orElse("")),
        new Moment(from, office.zone()),
        Clocks.preservationMinimum(from, office.zone()).lastDay(),
        null,
        Words.of(office.zone().getId()),
        execution.isUserNotTold(),
        !asking.isEmpty(),
        asking.stream()
            .filter(each -> each.request().reference().equals(file.reference()))
            .map(Letterwriter::name)
            .toList(),
        asking.stream()
            .map(each -> each.request().reference())
            .filter(reference -> !reference.equals(file.reference()))
            .distinct()
            .map(reference -> Words.of(reference.value()))
            .toList());
  }

  /** As what the part is examined against which a legal obstacle stands. */
  private static Optional<MeasureName> examined(Request file, Measure measure) {
    boolean legal = measure.execution().hindrance().filter(why -> !why.isPractical()).isPresent();
    return file.measures().stream()
        .filter(rest -> legal && rest.restOf().filter(of -> of == measure.number()).isPresent())
        .reduce((earlier, later) -> later)
        .map(Letterwriter::name);
  }

  private Particulars results(Measure measure) {
    OtherMeasures others = OtherMeasures.than(measure);
    Execution execution = measure.execution();
    return new Results(
        Letterwriter.name(measure),
        writer.words(execution.outcome()),
        Words.of(execution.result().orElse("")),
        orNull(execution.rest()),
        orNull(measure.procedureWanted()),
        procedure(execution),
        conditions(measure),
        others.continuing(),
        others.examined());
  }

  private Particulars notExecuted(Measure measure, Hindrance why) {
    OtherMeasures others = OtherMeasures.than(measure);
    Execution execution = measure.execution();
    return new NotExecuted(
        Letterwriter.name(measure),
        orNull(execution.rest()),
        writer.words("letter." + why.key()),
        orNull(said(execution)),
        orNull(execution.result().filter(text -> execution.wasCarriedOut())),
        orNull(measure.procedureWanted().filter(wanted -> execution.wasCarriedOut())),
        procedure(execution),
        conditions(measure),
        others.continuing(),
        others.examined());
  }

  /**
   * What was said of a measure of which nothing was carried out tells nothing that was obtained.
   */
  private static Optional<String> said(Execution execution) {
    return Stream.concat(
            execution.hindranceWords().stream(),
            execution.result().filter(text -> !execution.wasCarriedOut()).stream())
        .reduce((first, next) -> first + "\n\n" + next);
  }

  private static List<Words> conditions(Measure measure) {
    return measure.decision().conditions().stream()
        .filter(conditions -> measure.execution().wasCarriedOut())
        .flatMap(String::lines)
        .map(Words::of)
        .toList();
  }

  private static @Nullable Words orNull(Optional<String> said) {
    return said.map(Words::of).orElse(null);
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
