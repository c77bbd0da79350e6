package org.rogatory.incoming.delay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Violation;
import org.rogatory.home.Office;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.rogatory.letters.saying.Written;
import org.rogatory.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * The letter that a day which was suggested, or told by us, cannot be met, with an estimate,
 * 40(26). It is drafted before that day passes; whoever prepares it may wait with it, and it is
 * given up when the answer comes first. Given up by a person before the day, it is drafted again at
 * the next reminder and on that day; from then on it is owed.
 */
@Component
@Clause("40(26), 1st sentence")
public class DraftDelayNotice implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("delay-notice").on("40(26)");

  private final Requests requests;
  private final Letters letters;
  private final Letterwriter writer;
  private final LateWords words;
  private final ToldByNotice told;
  private final Workflow workflow;
  private final Office office;
  private final Clock clock;

  DraftDelayNotice(
      Requests requests,
      Letters letters,
      Letterwriter writer,
      LateWords words,
      ToldByNotice told,
      Workflow workflow,
      Office office,
      Clock clock) {
    this.requests = requests;
    this.letters = letters;
    this.writer = writer;
    this.words = words;
    this.told = told;
    this.workflow = workflow;
    this.office = office;
    this.clock = clock;
  }

  /** The days that cannot be met. */
  public record DelayNotice(@Fixed List<Late> late) implements Particulars {

    /** An estimate that has passed is none: whoever prepares the letter makes another one. */
    @Override
    public Optional<DelayNotice> asOf(LocalDate day) {
      return Optional.of(new DelayNotice(late.stream().map(each -> each.asOf(day)).toList()));
    }
  }

  /**
   * A measure that is late.
   *
   * @param measure with the day that was wished, and the one that we told
   * @param because where the measure stands
   * @param estimate when the answer can be given; null where nobody can say, or has said yet
   * @param why why that lies so far ahead, where that was asked
   * @param noEstimate why nobody can say
   */
  public record Late(
      Words measure,
      Words because,
      @Nullable LocalDate estimate,
      @Nullable String why,
      @Nullable String noEstimate)
      implements Particulars.Part {

    private Late asOf(LocalDate day) {
      return estimate != null && estimate.isBefore(day)
          ? new Late(measure, because, null, null, noEstimate)
          : this;
    }
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, DelayNotice.class);
  }

  /** Once such a day has come it is owed; before, whoever gives it up may think that it is met. */
  @Override
  public boolean isOwed(Request file, Matter matter) {
    LocalDate today = today();
    return toBeTold(file, today).anyMatch(measure -> Delaying.hasCome(measure, today));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), office.zone());
  }

  /** What is not told now is foreseen anew, when the office is reminded or the day has come. */
  @Override
  public void givenUp(RequestPen pen, Matter matter) {
    toBeTold(pen.request(), pen.moment().day())
        .toList()
        .forEach(measure -> Delaying.of(pen, measure.number()).withheld());
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    List<Late> late = toBeTold(file, today()).map(this::late).toList();
    LetterKind kind = ownWords(late).isEmpty() ? KIND : KIND.deciding();
    return late.isEmpty()
        ? Optional.empty()
        : Optional.of(writer.toRequestingState(file, kind, new DelayNotice(late)));
  }

  /** Why it is late is said by one person: that may be a refusal by another name. */
  @Clause({"40(25)", "40(28)"})
  private static List<Violation> ownWords(List<Late> late) {
    String words =
        late.stream()
            .flatMap(one -> Stream.of(one.why(), one.noEstimate()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("\n\n"));
    return Written.warnings(KIND, words);
  }

  @Override
  public List<Violation> warnings(Request file, Matter matter, String text) {
    return ownWords(toBeTold(file, today()).map(this::late).toList());
  }

  private static Stream<Measure> toBeTold(Request file, LocalDate today) {
    return file.measures().stream()
        .filter(measure -> measure.delay().isToBeTold() && Delaying.isLate(measure, today));
  }

  private Late late(Measure measure) {
    return new Late(
        words.withItsDays(measure),
        words.because(measure),
        Delaying.expected(measure).orElse(null),
        Delaying.whySoLate(measure).orElse(null),
        measure.delay().noEstimate().orElse(null));
  }

  /**
   * Nobody is told of a delay without being told when the answer can be given, or why that cannot
   * be said.
   *
   * @throws ForbiddenByProvision where nobody has said either
   */
  @Override
  public void approved(RequestPen pen, Letter letter) {
    issued(pen, letter);
  }

  /** The same of one that nobody has to approve. */
  @Override
  public void issued(RequestPen pen, Letter letter) {
    LocalDate today = pen.moment().day();
    ForbiddenByProvision.unless(
        toBeTold(pen.request(), today)
            .flatMap(measure -> Delaying.lacking(measure, today).stream())
            .toList());
  }

  /**
   * The requesting State knows of each measure that the letter names, unless its day has passed by
   * then; of others it is told.
   */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    Request file = pen.request();
    LocalDate sent = pen.moment().day();
    told.of(file, letter, toBeTold(file, sent))
        .filter(measure -> Delaying.lacking(measure, sent).isEmpty())
        .toList()
        .forEach(measure -> Delaying.of(pen, measure.number()).told());
    draft(requests.forChange(letter.file(), Actor.PROGRAM));
  }

  /** Drafts it where there is something to tell and none is in preparation. */
  void draft(RequestPen pen) {
    Matter file = pen.request().matter();
    if (open(pen.request()).isEmpty() && compose(pen.request(), file).isPresent()) {
      Letter letter = letters.draft(pen.pen(), this);
      workflow.start(LetterProcess.LETTER, letter.matter());
    }
  }

  /** Gives it up where there is nothing to tell any more. */
  void settle(RequestPen pen, String why) {
    if (compose(pen.request(), pen.request().matter()).isEmpty()) {
      withhold(pen);
      open(pen.request())
          .forEach(
              letter -> {
                letters.drop(pen.pen(), letter.number(), null);
                workflow.cancel(LetterProcess.LETTER, letter.matter(), why);
              });
    }
  }

  /** An answer is ready. Should it prove to be none, the delay is foreseen anew. */
  private static void withhold(RequestPen pen) {
    pen.request().openMeasures().stream()
        .filter(measure -> measure.delay().isToBeTold())
        .forEach(measure -> Delaying.of(pen, measure.number()).withheld());
  }

  private List<Letter> open(Request file) {
    return letters.of(file.reference()).stream()
        .filter(letter -> letter.is(KIND) && letter.state().isOpen())
        .toList();
  }
}
