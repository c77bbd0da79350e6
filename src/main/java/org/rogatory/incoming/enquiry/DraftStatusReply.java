package org.rogatory.incoming.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Enquiry;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.execution.Releasing;
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

/** Drafts the reply to an enquiry on status and progress, 40(26). */
@Component
@Clause("40(26), 2nd sentence")
public class DraftStatusReply extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("status-reply").on("40(26)");

  private final LettersToTheState told;
  private final Letterwriter writer;

  DraftStatusReply(
      Requests requests, Letters letters, LettersToTheState told, Letterwriter writer) {
    super(requests, letters);
    this.told = told;
    this.writer = writer;
  }

  /**
   * Answer to an enquiry on status and progress, 40(26).
   *
   * @param heardOn when something was written after an answer that is not dealt with; null for
   *     nothing
   * @param hasEstimate whether some measure has an estimate
   */
  public record StatusReply(
      LocalDate enquiredOn,
      @Fixed List<Standing> standings,
      @Fixed @Nullable LocalDate heardOn,
      boolean hasEstimate)
      implements Particulars {

    public StatusReply(
        LocalDate enquiredOn, List<Standing> standings, @Nullable LocalDate heardOn) {
      this(
          enquiredOn,
          standings,
          heardOn,
          standings.stream().anyMatch(standing -> standing.estimate() != null));
    }

    @Override
    public Optional<StatusReply> asOf(LocalDate day) {
      return Optional.of(
          new StatusReply(
              enquiredOn, standings.stream().map(each -> each.asOf(day)).toList(), heardOn));
    }
  }

  /**
   * How one measure stands.
   *
   * @param restOf the number of the measure whose part it is that was not carried out; null where
   *     it was sought by itself
   * @param takenUpAs the number of the measure by which it is taken up again; null for none
   * @param letter the number of the letter that told the requesting State how it stands; null where
   *     none did
   * @param letterOf its date
   * @param turn with whom it rests; null where it has ended
   * @param estimate when the next step is expected
   */
  public record Standing(
      MeasureName measure,
      Words state,
      @Nullable Integer restOf,
      @Nullable Integer takenUpAs,
      @Nullable String letter,
      @Nullable LocalDate letterOf,
      @Nullable Words turn,
      @Nullable LocalDate estimate)
      implements Particulars.Part {

    private Standing asOf(LocalDate day) {
      return estimate != null && estimate.isBefore(day)
          ? new Standing(measure, state, restOf, takenUpAs, letter, letterOf, turn, null)
          : this;
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, StatusReply.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Enquiry enquiry = file.enquiry(matter.number());
    if (enquiry.answeredOn().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        writer.toRequestingState(
            file, KIND, new StatusReply(enquiry.receivedOn(), standings(file), heardOn(file))));
  }

  /**
   * That we wait for information is said only once we have asked for it, and that data stay
   * preserved only as long as they do.
   */
  private static MeasureState state(Measure measure) {
    if (measure.state() == MeasureState.ANSWERED_HOLD_CONTINUES && !Releasing.isHeld(measure)) {
      return MeasureState.ANSWERED;
    }
    return measure.state() == MeasureState.AWAITING_INFORMATION && measure.turn() == Turn.US
        ? MeasureState.UNDER_ASSESSMENT
        : measure.state();
  }

  private @Nullable Words turn(Measure measure) {
    return measure.turn() == Turn.NOBODY
        ? null
        : writer.words("status-reply.turn." + measure.turn().id());
  }

  private static @Nullable LocalDate heardOn(Request file) {
    return file.formalities().sequels().values().stream()
        .filter(Sequel::isOpen)
        .map(Sequel::heardOn)
        .findFirst()
        .orElse(null);
  }

  private List<Standing> standings(Request file) {
    List<Letter> sent = told.of(file.reference());
    return file.measures().stream().map(measure -> standing(measure, sent)).toList();
  }

  private Standing standing(Measure measure, List<Letter> sent) {
    Optional<Letter> told =
        measure.turn() == Turn.US && measure.state() != MeasureState.POSTPONED
            ? Optional.empty()
            : sent.stream().filter(letter -> tells(letter, measure)).reduce((a, b) -> b);
    return new Standing(
        Letterwriter.name(measure),
        writer.words("status-reply." + state(measure).id()),
        measure.restOf().orElse(null),
        measure.execution().takenUpAs().orElse(null),
        told.map(Letter::reference).orElse(null),
        told.flatMap(Letter::issuedOn).orElse(null),
        turn(measure),
        measure
            .execution()
            .executeBy()
            .filter(day -> measure.execution().isWithAuthority())
            .orElse(null));
  }

  /** Whether the letter says how the measure stands: it is about it, or asks what it waits for. */
  private static boolean tells(Letter letter, Measure measure) {
    return measure.state() == MeasureState.AWAITING_INFORMATION
        ? letter.matter().is(RequestMatter.SUPPLEMENT)
        : letter.matter().equals(measure.matter());
  }
}
