package org.rogatory.incoming.delay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Violation;
import org.rogatory.incoming.Delay;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Matter;

/** What happens when the day by which an answer is wished cannot be met, 40(26). */
@Clause("40(26), 1st sentence")
public final class Delaying {

  private static final Provision DEADLINES = Provision.of("40(26)");

  private final Measure measure;
  private final RequestPen pen;

  /** What can happen so to measure {@code number} of the request that the pen writes. */
  public static Delaying of(RequestPen pen, int number) {
    return new Delaying(pen.request().measure(number), pen);
  }

  private Delaying(Measure measure, RequestPen pen) {
    this.measure = measure;
    this.pen = pen;
  }

  /** Whether the answer to a measure is not ready, and a day is wished. */
  public static boolean isLate(Measure measure) {
    return isUnanswered(measure.state()) && measure.answerBy().isPresent();
  }

  private static boolean isUnanswered(MeasureState state) {
    return !state.hasEnded() && state != MeasureState.EXECUTED;
  }

  /** The suggested day comes near, and there is no answer. It is noted once for each day. */
  public void foresee() {
    Optional<LocalDate> suggested = measure.answerBy().filter(day -> isLate(measure));
    if (suggested.isPresent() && !measure.delay().foreseenFor().equals(suggested)) {
      measure.delayed(delay -> delay.foresee(suggested.get()));
      write(new MeasureFact.DelayForeseen(measure.number(), suggested.get()));
    }
  }

  /** The letter that would tell it was given up: it is foreseen anew. */
  public void withheld() {
    LocalDate suggested = measure.delay().foreseenFor().orElseThrow();
    measure.delayed(Delay::withheld);
    write(new MeasureFact.DelayWithheld(measure.number(), suggested));
  }

  /**
   * A suggested day has passed. Every open measure for which it was wished is late.
   *
   * @param matter the measure, or the file for those that have no day of their own
   */
  public static void passed(RequestPen pen, Matter matter, LocalDate day) {
    pen.write(matter, DEADLINES, new RequestFact.SuggestedDayPassed(day));
    concerned(pen.request(), matter)
        .forEach(measure -> Delaying.of(pen, measure.number()).foresee());
  }

  /** The measure of the day; of a day for the whole request, those that have none of their own. */
  static List<Measure> concerned(Request file, Matter matter) {
    return file.openMeasures().stream()
        .filter(
            measure ->
                matter.isFile()
                    ? measure.answerBy().equals(file.priority().answerBy())
                    : measure.matter().equals(matter))
        .toList();
  }

  /** Whether the suggested day of a measure has come. */
  static boolean hasCome(Measure measure, LocalDate today) {
    return measure.answerBy().filter(day -> !day.isAfter(today)).isPresent();
  }

  /**
   * Somebody estimates when the answer can be given.
   *
   * @throws NotInThisState where an answer is ready, or the measure has ended
   * @throws BadInput where no day was suggested, or the estimate does not lie after it
   */
  public void estimate(LocalDate day) {
    LocalDate suggested = suggested("estimate");
    if (!day.isAfter(suggested) || day.isBefore(pen.moment().day())) {
      throw BadInput.at("estimate", Reason.of("input.estimate"));
    }
    measure.delayed(
        delay -> {
          delay.foresee(suggested);
          delay.estimate(day);
        });
    write(new MeasureFact.DelayEstimated(measure.number(), suggested, day));
  }

  /**
   * Nobody can say when the answer can be given; the requesting State is told why.
   *
   * @throws NotInThisState where an answer is ready, or the measure has ended
   * @throws BadInput where no day was suggested, or nothing is said
   */
  public void cannotEstimate(String why) {
    LocalDate suggested = suggested("noEstimate");
    if (why.isBlank()) {
      throw BadInput.at("noEstimate", Reason.of("input.needed-here"));
    }
    measure.delayed(
        delay -> {
          delay.foresee(suggested);
          delay.cannotBeEstimated(why);
        });
    write(new MeasureFact.DelayWithoutEstimate(measure.number(), suggested, why));
  }

  private LocalDate suggested(String field) {
    if (!isUnanswered(measure.state())) {
      List<MeasureState> open =
          Arrays.stream(MeasureState.values()).filter(Delaying::isUnanswered).toList();
      throw new NotInThisState(measure.matter(), measure.state(), open);
    }
    return measure
        .answerBy()
        .orElseThrow(() -> BadInput.at(field, Reason.of("input.no-day-suggested")));
  }

  /**
   * When the answer can be given: as somebody estimated, else when the authority that is at work is
   * to report.
   *
   * @return empty where nobody can say, or nobody has said
   */
  public static Optional<LocalDate> expected(Measure measure) {
    Execution execution = measure.execution();
    LocalDate suggested = measure.answerBy().orElse(LocalDate.MIN);
    return measure.delay().noEstimate().isPresent()
        ? Optional.empty()
        : measure
            .delay()
            .estimate()
            .or(() -> execution.executeBy().filter(day -> !execution.hasResult()))
            .filter(day -> day.isAfter(suggested));
  }

  /**
   * What is lacking before the delay can be told: an estimate that has not passed, or the reason
   * why there is none.
   *
   * @param today the day on which it would be told
   */
  public static Optional<Violation> lacking(Measure measure, LocalDate today) {
    if (measure.delay().noEstimate().isPresent()) {
      return Optional.empty();
    }
    Optional<LocalDate> expected = expected(measure);
    if (expected.isEmpty()) {
      return Optional.of(Violation.of("40(26)", "delay.no-estimate", measure.number()));
    }
    return expected
        .filter(day -> day.isBefore(today))
        .map(day -> Violation.of("40(26)", "delay.estimate-passed", measure.number(), day));
  }

  /** The letter that tells it was sent. */
  public void told() {
    measure.delayed(delay -> delay.told(pen.moment().day()));
    write(new MeasureFact.DelayTold(measure.number(), expected(measure).orElse(null)));
  }

  private void write(MeasureFact fact) {
    pen.write(measure.matter(), DEADLINES, fact);
  }
}
