package org.rogatory.incoming.sequel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Violation;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.filing.TakingUp;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * Drafts the letter that what the requesting State wrote after an answer changes nothing, and why.
 * It holds a decision up, so a second person approves it.
 */
@Component
@Clause({"40(16)", "40(25)"})
public class DraftUnchangedAnswer extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("unchanged-answer").on("40(25)").deciding();

  private final Letterwriter writer;
  private final LettersToTheState told;
  private final GroundRules rules;

  DraftUnchangedAnswer(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      LettersToTheState told,
      GroundRules rules) {
    super(requests, letters);
    this.writer = writer;
    this.told = told;
    this.rules = rules;
  }

  /**
   * Nothing changes.
   *
   * @param heardOn when what was written arrived
   * @param answers the answers that stand
   * @param reasons why
   * @param again what is taken up again; none where nothing is
   */
  public record UnchangedAnswer(
      @Fixed LocalDate heardOn,
      @Fixed List<Stands> answers,
      @Fixed Words reasons,
      @Fixed List<MeasureName> again)
      implements Particulars {}

  /**
   * An answer that stands.
   *
   * @param state how the measure was answered
   * @param letter the number of the letter that says so; null where none does
   * @param letterOf its date
   */
  public record Stands(
      MeasureName measure, Words state, @Nullable String letter, @Nullable LocalDate letterOf)
      implements Particulars.Part {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, UnchangedAnswer.class);
  }

  @Override
  public List<Provision> law(LetterKind kind) {
    return Provision.listOf("40(16)", "40(25)", "40(28)");
  }

  /** Where all that was answered was taken up meanwhile, something does change. */
  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Sequel sequel = file.formalities().sequel(matter.number());
    List<Measure> stand = standing(file, sequel);
    return sequel
        .reasons()
        .filter(why -> sequel.isOpen() && sequel.finding().isPresent())
        .filter(why -> !stand.isEmpty())
        .map(
            why ->
                writer.toRequestingState(
                    file,
                    KIND,
                    new UnchangedAnswer(
                        sequel.heardOn(),
                        stand.stream().map(measure -> stands(file, measure)).toList(),
                        Words.of(why),
                        again(file))));
  }

  /** What can be taken up and is not; where there is nothing such, all that has ended. */
  private static List<Measure> standing(Request file, Sequel sequel) {
    List<Measure> open = TakingUp.open(file);
    boolean told = again(file).isEmpty() || sequel.finding().equals(Optional.of(Finding.TAKE_UP));
    return open.isEmpty() && told ? Sequels.standing(file) : open;
  }

  /** The further measures by which what was answered is taken up, as long as they go on. */
  private static List<MeasureName> again(Request file) {
    return file.measures().stream()
        .filter(measure -> !measure.state().hasEnded())
        .filter(measure -> Letterwriter.takesUp(measure).isPresent())
        .map(Letterwriter::name)
        .toList();
  }

  private Stands stands(Request file, Measure measure) {
    Optional<Letter> letter =
        told.of(file.reference()).stream()
            .filter(one -> one.matter().equals(measure.matter()))
            .reduce((earlier, later) -> later);
    return new Stands(
        Letterwriter.name(measure),
        writer.words("unchanged-answer." + measure.state().id()),
        letter.map(Letter::reference).orElse(null),
        letter.flatMap(Letter::issuedOn).orElse(null));
  }

  @Override
  public Optional<String> proposer(Request request, Matter matter) {
    return request.formalities().sequel(matter.number()).examinedBy();
  }

  /** Its reasons are examined as those of the decision that they hold up. */
  @Override
  @Clause({"40(23)", "40(24)", "42(4)"})
  public List<Violation> warnings(Request request, Matter matter, String text) {
    Sequel sequel = request.formalities().sequel(matter.number());
    return standing(request, sequel).stream()
        .flatMap(measure -> spoken(measure, text))
        .distinct()
        .toList();
  }

  private Stream<Violation> spoken(Measure measure, String text) {
    List<Ground> grounds = CitedGround.grounds(measure.decision().grounds());
    return Stream.concat(
        rules.neverGrounds(measure, grounds, text).stream(),
        rules.dualCriminality(measure, grounds, text).stream());
  }

  @Override
  public boolean isOwed() {
    return false;
  }

  @Override
  public void sent(RequestPen pen, Letter letter) {
    Sequels.of(pen).answered(letter.matter().number());
  }

  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    Sequels.of(pen).givenUp(matter.number());
  }
}
