package org.rogatory.incoming.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.RequestLetter;
import org.rogatory.incoming.course.RequestProgramStep;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.EntryRecorded;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterProcess;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Drafts the letter that tells the requesting State that its request arrived and under which number
 * it is kept. A person looks at it and issues it. It says that the request is being examined: once
 * nothing in it is open any more, nobody confirms its receipt.
 */
@Component
public class AcknowledgeReceipt extends RequestProgramStep implements RequestLetter {

  public static final LetterKind KIND = LetterKind.of("acknowledgement");

  private final Requests requests;
  private final Letterwriter writer;
  private final Letters letters;
  private final LettersToTheState told;
  private final Periods periods;
  private final Workflow workflow;

  AcknowledgeReceipt(
      Requests requests,
      Letterwriter writer,
      Letters letters,
      LettersToTheState told,
      Periods periods,
      Workflow workflow) {
    super(requests);
    this.requests = requests;
    this.writer = writer;
    this.letters = letters;
    this.told = told;
    this.periods = periods;
    this.workflow = workflow;
  }

  /**
   * The request arrived.
   *
   * @param measures what we understand to be sought
   * @param confirmWithin for an oral request, 40(13), how long after the letter's sending it is to
   *     be confirmed at the latest
   * @param confidential whether confidentiality is required, 40(20)
   * @param answerBy the day suggested by the requesting State, 40(26)
   * @param suggested the days that it suggests for single measures
   * @param hasDays whether it suggests any day
   */
  public record Acknowledgement(
      @Fixed List<MeasureName> measures,
      @Nullable Period confirmWithin,
      boolean confidential,
      @Nullable LocalDate answerBy,
      List<Suggested> suggested,
      boolean hasDays)
      implements Particulars {

    public Acknowledgement(
        List<MeasureName> measures,
        @Nullable Period confirmWithin,
        boolean confidential,
        @Nullable LocalDate answerBy,
        List<Suggested> suggested) {
      this(
          measures,
          confirmWithin,
          confidential,
          answerBy,
          suggested,
          answerBy != null || !suggested.isEmpty());
    }

    @Override
    public Optional<Period> gives() {
      return Optional.ofNullable(confirmWithin);
    }
  }

  /** A measure for which the requesting State suggests a day of its own, 40(26). */
  public record Suggested(MeasureName measure, LocalDate answerBy) implements Particulars.Part {}

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Acknowledgement.class);
  }

  @Override
  protected Optional<String> take(RequestPen pen, Matter matter) {
    if (pen.request().state() != RequestState.RECEIVED) {
      return Optional.of("taken-up-again");
    }
    if (all(matter.file()).isEmpty()) {
      draft(pen);
    }
    return Optional.of("new-request");
  }

  private void draft(RequestPen pen) {
    if (compose(pen.request(), pen.request().matter()).isPresent()) {
      Letter letter = letters.draft(pen.pen(), this);
      workflow.start(LetterProcess.LETTER, letter.matter());
    }
  }

  private List<Letter> all(Reference file) {
    return letters.of(file).stream().filter(letter -> letter.is(KIND)).toList();
  }

  @Override
  public Requests requests() {
    return requests;
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    return file.openMeasures().isEmpty()
        ? Optional.empty()
        : Optional.of(writer.toRequestingState(file, KIND, particulars(file)));
  }

  private Particulars particulars(Request file) {
    return new Acknowledgement(
        file.measures().stream()
            .filter(AcknowledgeReceipt::isSought)
            .map(Letterwriter::name)
            .toList(),
        confirmWithin(file),
        file.formalities().isConfidential(),
        file.priority().answerBy().orElse(null),
        suggested(file));
  }

  @Clause("40(26), 1st sentence")
  private static List<Suggested> suggested(Request file) {
    return file.measures().stream()
        .filter(AcknowledgeReceipt::isSought)
        .filter(measure -> !measure.answerBy().equals(file.priority().answerBy()))
        .flatMap(
            measure ->
                measure.answerBy().stream()
                    .map(day -> new Suggested(Letterwriter.name(measure), day)))
        .toList();
  }

  private static boolean isSought(Measure measure) {
    return measure.state() != MeasureState.WITHDRAWN;
  }

  /** 40(13) wants it at once; the letter says how long at the most, by our own time limit. */
  private @Nullable Period confirmWithin(Request file) {
    boolean oral = file.origin().channel() == Channel.ORAL;
    return oral && !file.formalities().isConfirmedInWriting()
        ? writer.period(periods.confirmation())
        : null;
  }

  /** What says that the request is being examined is given up with the examination. */
  @EventListener
  void follow(EntryRecorded recorded) {
    boolean over =
        recorded.fact() instanceof RequestFact.RequestWithdrawn
            || recorded.fact() instanceof RequestFact.RequestNotAccepted
            || recorded.fact() instanceof RequestFact.RequestClosed;
    if (over) {
      all(recorded.entry().reference()).stream()
          .filter(letter -> letter.state().isOpen())
          .forEach(letter -> giveUp(letter, recorded));
    }
  }

  /** What another State was told, the State that asks was not. */
  @EventListener
  @Clause("40(12)(d)")
  void tellTheRightOne(EntryRecorded recorded) {
    if (LettersToTheState.isToAnother(recorded.fact())) {
      Reference file = recorded.entry().reference();
      List<Letter> all = all(file);
      List<Letter> open = all.stream().filter(letter -> letter.state().isOpen()).toList();
      boolean sent = all.stream().anyMatch(letter -> letter.state() == LetterState.SENT);
      if (told.of(file).stream().anyMatch(letter -> letter.is(KIND))) {
        open.forEach(letter -> giveUp(letter, recorded));
      } else if (sent && open.isEmpty()) {
        draft(requests.forChange(file, recorded.entry().actor()));
      }
    }
  }

  private void giveUp(Letter letter, EntryRecorded recorded) {
    letters.drop(
        requests.forChange(letter.file(), recorded.entry().actor()).pen(), letter.number(), null);
    workflow.cancel(LetterProcess.LETTER, letter.matter(), recorded.entry().kind());
  }
}
