package org.rogatory.incoming.execution;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Priority;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.course.LetterStep;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.course.Periods;
import org.rogatory.incoming.course.WishedPeriods;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Composition;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/** Drafts the letter that asks the competent authority to hurry, 40(12)(b). */
@Component
@Clause("40(12)(b)")
public class DraftChaser extends LetterStep {

  public static final LetterKind KIND = LetterKind.of("chaser").on("40(12)(b)").toOurAuthority();

  private final Letterwriter writer;
  private final Letters letters;
  private final Periods periods;
  private final WishedPeriods wished;

  DraftChaser(
      Requests requests,
      Letterwriter writer,
      Letters letters,
      Periods periods,
      WishedPeriods wished) {
    super(requests, letters);
    this.writer = writer;
    this.letters = letters;
    this.periods = periods;
    this.wished = wished;
  }

  /**
   * To the competent authority that has not reported.
   *
   * @param transmittedIn the number of the letter of transmittal
   * @param executeBy the limit that has passed
   * @param within the new one, from its sending
   * @param expeditious whether data may be lost meanwhile: a preservation, or the disclosure that
   *     follows
   * @param urgent whether the request says that it is urgent
   * @param urgency why
   * @param emergency the facts that make it an emergency, 2(o)
   * @param atRisk why the data may be lost or modified, 44(3)(a)
   * @param answerBy the day suggested by the requesting State, while it has not passed
   * @param missed that day, once it has passed
   * @param because why the period is shorter than usual; null where it is not
   */
  public record Chaser(
      @Fixed MeasureName measure,
      String transmittedIn,
      LocalDate transmittedOn,
      LocalDate executeBy,
      Period within,
      @Fixed boolean expeditious,
      @Fixed boolean urgent,
      @Fixed @Nullable Words urgency,
      @Fixed @Nullable Words emergency,
      @Fixed @Nullable Words atRisk,
      @Nullable LocalDate answerBy,
      @Nullable LocalDate missed,
      @Fixed @Nullable Words because)
      implements Particulars.Giving {

    @Override
    public Optional<Chaser> asOf(LocalDate day) {
      Period now = within.asOf(day);
      boolean passed = answerBy != null && answerBy.isBefore(day);
      return Optional.of(
          new Chaser(
              measure,
              transmittedIn,
              transmittedOn,
              executeBy,
              now,
              expeditious,
              urgent,
              urgency,
              emergency,
              atRisk,
              passed ? null : answerBy,
              passed ? answerBy : missed,
              now.because()));
    }
  }

  @Override
  public Map<LetterKind, Class<? extends Particulars>> kinds() {
    return Map.of(KIND, Chaser.class);
  }

  @Override
  public Optional<Composition> compose(Request file, Matter matter) {
    Measure measure = file.measure(matter.number());
    return letters
        .findSent(matter, DraftTransmittal.KIND)
        .filter(sent -> measure.state() == MeasureState.IN_EXECUTION)
        .map(sent -> writer.toAuthority(measure, KIND, particulars(measure, sent)));
  }

  private Particulars particulars(Measure measure, Letter transmittal) {
    Execution execution = measure.execution();
    Priority priority = measure.request().priority();
    Period within = wished.ofAuthority(periods.executionChased(measure), measure);
    return new Chaser(
        Letterwriter.name(measure),
        transmittal.reference(),
        execution.transmittedOn().orElseThrow(),
        execution.executeBy().orElseThrow(),
        within,
        measure.assistance().isExpeditious(),
        priority.isUrgent(),
        priority.urgencyReason().map(Words::of).orElse(null),
        priority.emergencyFacts().map(Words::of).orElse(null),
        priority.atRisk().map(Words::of).orElse(null),
        measure.answerBy().orElse(null),
        null,
        within.because());
  }

  /** It only reminds: whoever gives it up has reached the authority in another way. */
  @Override
  public boolean isOwed() {
    return false;
  }

  /** The authority has a new day. */
  @Override
  public void sent(RequestPen pen, Letter letter) {
    Executing.of(pen, letter.matter().number()).chased(periods.lastDay(pen.moment().day(), letter));
  }
}
