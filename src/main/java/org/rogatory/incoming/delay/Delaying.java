package org.rogatory.incoming.delay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/**
 * What happens when the day by which an answer is wished cannot be met, 40(26). A day that we told
 * the requesting State ourselves binds us as the wished one does.
 */
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

  /** The day that binds for its answer: one that we told, else the one that is wished. */
  public static Optional<LocalDate> bindingDay(Measure measure) {
    return measure.delay().binding(measure.answerBy());
  }

  /** Whether the answer to a measure can be late: it has a day, and no answer is ready. */
  public static boolean canBeLate(Measure measure) {
    boolean told = measure.delay().toldDay().isPresent();
    return bindingDay(measure).isPresent() && isUnanswered(measure.state(), told);
  }

  /**
   * An answer that is ready, and lies here, does not keep a day that we told. What is postponed was
   * told by a letter of its own, with the day of its review, 40(27).
   */
  private static boolean isUnanswered(MeasureState state, boolean told) {
    return !state.hasEnded()
        && state != MeasureState.POSTPONED
        && (told || state != MeasureState.EXECUTED);
  }

  /**
   * Whether the requesting State is to be told of a measure that its day is not kept. One whose
   * answer is ready may still keep it, unless we said something else since we told a day.
   */
  static boolean isLate(Measure measure, LocalDate today) {
    return canBeLate(measure)
        && (measure.state() != MeasureState.EXECUTED
            || measure.delay().isToldAnew()
            || hasCome(measure, today));
  }

  /** The day that binds comes near, and there is no answer. It is noted once for each day. */
  public void foresee() {
    bindingDay(measure).ifPresent(this::foresee);
  }

  /** A day comes near; where another one binds, nothing follows. */
  public void foresee(LocalDate near) {
    Optional<LocalDate> day =
        bindingDay(measure).filter(near::equals).filter(binds -> isLate(measure, today()));
    if (day.isPresent() && !measure.delay().foreseenFor().equals(day)) {
      measure.delayed(delay -> delay.foresee(day.get()));
      write(new MeasureFact.DelayForeseen(measure.number(), day.get()));
    }
  }

  private LocalDate today() {
    return pen.moment().day();
  }

  /** The day that we told has come, and nothing was answered; whoever was told is told anew. */
  public void toldDayPassed(LocalDate day) {
    write(new MeasureFact.ToldDayPassed(measure.number(), day));
    foresee(day);
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
        .forEach(measure -> Delaying.of(pen, measure.number()).foresee(day));
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

  /** Whether the day that binds has come. */
  static boolean hasCome(Measure measure, LocalDate today) {
    return bindingDay(measure).filter(day -> !day.isAfter(today)).isPresent();
  }

  /**
   * Somebody estimates when the answer can be given.
   *
   * @param because why so late, for the requesting State; needed where the day lies far ahead by
   *     the office's policy
   * @throws NotInThisState where an answer is ready, or the measure was postponed or has ended
   * @throws BadInput where no day was suggested or told, the estimate does not lie after the wished
   *     day, it is the one that was told, or a reason is lacking
   */
  public void estimate(LocalDate day, @Nullable String because) {
    LocalDate far = pen.rules().policy().lastEstimate(today());
    LocalDate binding = binding("estimate");
    if (!isAfterTheWish(measure, day) || day.isBefore(today())) {
      throw BadInput.at("estimate", Reason.of("input.estimate"));
    } else if (measure.delay().toldDay().filter(day::equals).isPresent()) {
      throw BadInput.at("estimate", Reason.of("input.estimate-told"));
    } else if (day.isAfter(far) && (because == null || because.isBlank())) {
      throw BadInput.at("estimateBecause", Reason.of("input.estimate-far", far));
    }
    measure.delayed(
        delay -> {
          delay.foresee(binding);
          delay.estimate(day, because);
        });
    write(new MeasureFact.DelayEstimated(measure.number(), binding, day, because));
  }

  private static boolean isAfterTheWish(Measure measure, LocalDate day) {
    return measure.answerBy().filter(wished -> !day.isAfter(wished)).isEmpty();
  }

  /**
   * Nobody can say when the answer can be given; the requesting State is told why.
   *
   * @throws NotInThisState where an answer is ready, or the measure was postponed or has ended
   * @throws BadInput where no day was suggested, or nothing is said
   */
  public void cannotEstimate(String why) {
    LocalDate binding = binding("noEstimate");
    if (why.isBlank()) {
      throw BadInput.at("noEstimate", Reason.of("input.needed-here"));
    }
    measure.delayed(
        delay -> {
          delay.foresee(binding);
          delay.cannotBeEstimated(why);
        });
    write(new MeasureFact.DelayWithoutEstimate(measure.number(), binding, why));
  }

  private LocalDate binding(String field) {
    boolean told = measure.delay().toldDay().isPresent();
    if (!isUnanswered(measure.state(), told)) {
      List<MeasureState> open =
          Arrays.stream(MeasureState.values()).filter(each -> isUnanswered(each, told)).toList();
      throw new NotInThisState(measure.matter(), measure.state(), open);
    }
    return bindingDay(measure)
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
    Delay delay = measure.delay();
    LocalDate binding = bindingDay(measure).orElse(LocalDate.MIN);
    return delay.noEstimate().isPresent()
        ? Optional.empty()
        : delay
            .estimate()
            .filter(day -> !delay.toldDay().equals(Optional.of(day)))
            .filter(day -> isAfterTheWish(measure, day))
            .or(
                () ->
                    execution
                        .executeBy()
                        .filter(day -> !execution.hasResult() && day.isAfter(binding)));
  }

  /** Why the day that is expected lies so far ahead, where somebody was asked. */
  static Optional<String> whySoLate(Measure measure) {
    Delay delay = measure.delay();
    return delay.because().filter(why -> expected(measure).equals(delay.estimate()));
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
    LocalDate expected = expected(measure).orElse(null);
    LocalDate wished = measure.answerBy().orElse(null);
    measure.delayed(delay -> delay.told(today(), expected, wished));
    write(new MeasureFact.DelayTold(measure.number(), expected, wished));
  }

  private void write(MeasureFact fact) {
    pen.write(measure.matter(), DEADLINES, fact);
  }
}
