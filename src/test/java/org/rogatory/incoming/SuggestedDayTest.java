package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.delay.Delaying;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.grounds.Deciding;

/** The day by which an answer is wished is foreseen, estimated and told, 40(26). */
@Clause("40(26), 1st sentence")
class SuggestedDayTest {

  /** {@link Registered#inFull} wishes an answer by 8 January 2027. */
  @Test
  void aDelayIsForeseenOnceForEachDay() {
    InMemory file = InMemory.of(Registered.inFull());

    file.then(verbs -> Delaying.of(verbs, 1).foresee());
    file.then(verbs -> Delaying.of(verbs, 1).foresee());

    assertThat(file.kinds()).containsOnlyOnce("delay-foreseen");
    assertThat(file.measure().delay().isToBeTold()).isTrue();
    file.then(verbs -> Delaying.of(verbs, 1).told());
    assertThat(file.measure().delay().isToBeTold()).isFalse();
    assertThat(expected(file)).contains(LocalDate.of(2027, 1, 8));
  }

  @Test
  void anEstimateLiesAfterTheDayAndIsWhatIsExpectedOnceItWasTold() {
    InMemory file = InMemory.of(Registered.inFull());
    assertThatThrownBy(() -> Delaying.of(file.verbs(), 1).estimate(LocalDate.of(2027, 1, 8), null))
        .isInstanceOf(BadInput.class);

    file.then(verbs -> Delaying.of(verbs, 1).estimate(LocalDate.of(2027, 2, 1), null));
    assertThat(expected(file)).contains(LocalDate.of(2027, 1, 8));
    file.then(verbs -> Delaying.of(verbs, 1).told());

    assertThat(expected(file)).contains(LocalDate.of(2027, 2, 1));
  }

  /** A delay is told with an estimate that has not passed, or with the reason why there is none. */
  @Test
  void nothingIsToldBeforeSomebodySaysWhenOrWhyNobodyCan() {
    LocalDate today = LocalDate.of(2027, 1, 8);
    InMemory file = InMemory.of(Registered.inFull());
    file.then(verbs -> Delaying.of(verbs, 1).foresee());
    assertThat(lacking(file, today)).contains("delay.no-estimate");

    file.then(verbs -> Delaying.of(verbs, 1).estimate(LocalDate.of(2027, 2, 1), null));
    assertThat(lacking(file, today)).isEmpty();
    assertThat(lacking(file, LocalDate.of(2027, 2, 2))).contains("delay.estimate-passed");

    file.then(verbs -> Delaying.of(verbs, 1).cannotEstimate("A court decides, and sets no day."));
    assertThat(lacking(file, LocalDate.of(2027, 2, 2))).isEmpty();
    assertThat(Delaying.expected(file.measure())).isEmpty();
    assertThat(file.measure().delay().noEstimate()).contains("A court decides, and sets no day.");
    assertThatThrownBy(() -> Delaying.of(file.verbs(), 1).cannotEstimate(" "))
        .isInstanceOf(BadInput.class);
    file.then(verbs -> Delaying.of(verbs, 1).estimate(LocalDate.of(2027, 3, 1), null));
    assertThat(file.measure().delay().noEstimate()).isEmpty();
  }

  /** Where an authority is at work, its day to report is what is expected. */
  @Test
  @Clause("40(12)(b)")
  void theDayOfTheAuthorityIsAnEstimate() {
    LocalDate limit = LocalDate.of(2027, 3, 1);
    InMemory late =
        granted()
            .later(Duration.ofDays(70))
            .then(verbs -> Executing.of(verbs, 1).transmitted("court", limit));

    assertThat(Delaying.expected(late.measure())).contains(limit);
    assertThat(lacking(late, limit)).isEmpty();
    assertThat(lacking(late, limit.plusDays(1))).contains("delay.estimate-passed");
  }

  /** A day that we told binds: it is foreseen, it passes, and a further day is told. */
  @Test
  void theDayThatWeToldBindsUntilAnotherOneIsTold() {
    InMemory file = told(LocalDate.of(2027, 2, 1));
    Delaying.passed(file.verbs(), file.measure().matter(), LocalDate.of(2027, 1, 8));
    assertThat(file.measure().delay().isToBeTold()).as("told already").isFalse();

    file.then(verbs -> Delaying.of(verbs, 1).toldDayPassed(LocalDate.of(2027, 2, 1)));

    assertThat(file.kinds()).endsWith("told-day-passed", "delay-foreseen");
    assertThat(file.measure().delay().foreseenFor()).contains(LocalDate.of(2027, 2, 1));
    assertThat(lacking(file, LocalDate.of(2027, 2, 1))).contains("delay.no-estimate");
    file.then(verbs -> Delaying.of(verbs, 1).estimate(LocalDate.of(2027, 3, 1), null));
    assertThat(expected(file)).as("until the letter is sent").contains(LocalDate.of(2027, 2, 1));
    file.then(verbs -> Delaying.of(verbs, 1).told());
    assertThat(expected(file)).contains(LocalDate.of(2027, 3, 1));
    assertThat(file.measure().delay().isToBeTold()).isFalse();
  }

  /** What is reported lies here; the State waits for the day that it was told. */
  @Test
  void anotherDayIsToldAlthoughTheAnswerIsReady() {
    LocalDate first = LocalDate.of(2027, 2, 1);
    InMemory file = told(first);
    assertThatThrownBy(() -> Delaying.of(file.verbs(), 1).estimate(first, null))
        .isInstanceOf(BadInput.class)
        .matches(bad -> hasReason(bad, "input.estimate-told"));
    file.then(verbs -> Delaying.of(verbs, 1).estimate(LocalDate.of(2027, 3, 1), null))
        .triaged()
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null))
        .then(verbs -> Executing.of(verbs, 1).begunByUs(first))
        .then(
            verbs ->
                Executing.of(verbs, 1)
                    .reported(Result.executed("Copies.", Result.Procedure.FOLLOWED, null, null)));

    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
    assertThat(file.measure().delay().isToldAnew()).isTrue();
    assertThat(Delaying.expected(file.measure())).contains(LocalDate.of(2027, 3, 1));
    file.then(verbs -> Delaying.of(verbs, 1).told())
        .then(verbs -> Executing.of(verbs, 1).answered());
    assertThatThrownBy(() -> Delaying.of(file.verbs(), 1).cannotEstimate("No."))
        .isInstanceOf(NotInThisState.class);
  }

  /** An estimate far ahead is told with its reason; how far is the office's policy. */
  @Test
  void anEstimateFarAheadNeedsAReason() {
    LocalDate far = LocalDate.of(2029, 3, 4);
    InMemory file = InMemory.of(Registered.inFull());
    for (String none : Arrays.asList(null, " ")) {
      assertThatThrownBy(() -> Delaying.of(file.verbs(), 1).estimate(far, none))
          .isInstanceOf(BadInput.class)
          .matches(bad -> hasReason(bad, "input.estimate-far"));
    }

    file.then(verbs -> Delaying.of(verbs, 1).estimate(far, "The court of appeal decides first."));

    assertThat(file.measure().delay().because()).contains("The court of appeal decides first.");
  }

  /** A day that is suggested since, and comes earlier, binds as well. */
  @Test
  void anEarlierDayThatIsSuggestedSinceIsForeseen() {
    InMemory file = told(LocalDate.of(2027, 4, 1));
    LocalDate since = LocalDate.of(2027, 3, 1);
    file.then(
        verbs ->
            Correcting.of(verbs).correct(Edited.measure(verbs.request(), 1, "answerBy", since)));

    assertThat(Delaying.bindingDay(file.measure())).contains(since);
    file.then(verbs -> Delaying.of(verbs, 1).foresee());
    assertThat(file.measure().delay().foreseenFor()).contains(since);
  }

  private static boolean hasReason(Throwable bad, String key) {
    return ((BadInput) bad).fields().values().stream().anyMatch(why -> why.key().equals(key));
  }

  private static InMemory told(LocalDate day) {
    return InMemory.of(Registered.inFull())
        .then(verbs -> Delaying.of(verbs, 1).estimate(day, null))
        .then(verbs -> Delaying.of(verbs, 1).told());
  }

  /** What was told of the whole was told of its rest. */
  @Test
  @Clause("40(25)")
  void theRestOfWhatWasToldIsNotForeseenAnew() {
    LocalDate told = LocalDate.of(2027, 2, 1);
    InMemory file = separated(verbs -> Delaying.of(verbs, 1).estimate(told, null), true);
    assertThat(file.request().measure(2).delay().isToBeTold()).isFalse();
    assertThat(file.request().measure(2).expectedBy()).contains(told);
    file.then(verbs -> Delaying.of(verbs, 2).foresee(LocalDate.of(2027, 1, 8)));
    assertThat(file.kinds()).containsOnlyOnce("delay-estimated").doesNotContain("delay-foreseen");

    InMemory untold = separated(verbs -> Delaying.of(verbs, 1).estimate(told, null), false);
    untold.then(verbs -> Delaying.of(verbs, 2).foresee());
    assertThat(untold.request().measure(2).delay().isToBeTold()).isTrue();
  }

  private static InMemory separated(Consumer<RequestPen> delay, boolean told) {
    InMemory file =
        granted().then(verbs -> Executing.of(verbs, 1).begunByUs(LocalDate.of(2027, 1, 8)));
    file.then(delay);
    if (told) {
      file.then(verbs -> Delaying.of(verbs, 1).told());
    }
    Result.Shortfall obstacle =
        new Result.Shortfall(Hindrance.LEGAL_OBSTACLE, "A court forbade it.", "Those of August");
    return file.then(
        verbs ->
            Executing.of(verbs, 1)
                .reported(
                    new Result(
                        Result.Outcome.PARTLY_EXECUTED,
                        "Some copies are enclosed.",
                        obstacle,
                        Result.Procedure.FOLLOWED,
                        null,
                        null,
                        null)));
  }

  private static Optional<String> lacking(InMemory file, LocalDate today) {
    return Delaying.lacking(file.measure(), today).map(each -> each.reason().key());
  }

  /** What nobody was told of is foreseen anew, what was told is not. */
  @Test
  void aDelayThatIsWithheldIsForeseenAnew() {
    InMemory file = InMemory.of(Registered.inFull());
    file.then(verbs -> Delaying.of(verbs, 1).foresee())
        .then(verbs -> Delaying.of(verbs, 1).withheld());
    assertThat(file.measure().delay().isToBeTold()).isFalse();

    Delaying.passed(file.verbs(), file.measure().matter(), LocalDate.of(2027, 1, 8));
    assertThat(file.measure().delay().isToBeTold()).isTrue();
    assertThat(file.kinds())
        .endsWith("delay-foreseen", "delay-withheld", "suggested-day-passed", "delay-foreseen");
    file.then(verbs -> Delaying.of(verbs, 1).told());
    file.then(verbs -> Delaying.of(verbs, 1).foresee());

    assertThat(file.kinds()).endsWith("delay-told");
  }

  private static Optional<LocalDate> expected(InMemory file) {
    return file.measure().expectedBy();
  }

  @Test
  void whereNoDayIsWishedOrAnAnswerIsReadyNothingIsForeseen() {
    InMemory none = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    none.then(verbs -> Delaying.of(verbs, 1).foresee());
    assertThat(none.kinds()).doesNotContain("delay-foreseen");
    assertThatThrownBy(() -> Delaying.of(none.verbs(), 1).estimate(LocalDate.of(2027, 2, 1), null))
        .isInstanceOf(BadInput.class);

    InMemory ready = InMemory.in(MeasureState.EXECUTED);
    assertThatThrownBy(() -> Delaying.of(ready.verbs(), 1).estimate(LocalDate.of(2027, 2, 1), null))
        .isInstanceOf(NotInThisState.class);
  }

  /** Whoever executes has until the day that is wished, not longer, 40(12)(b). */
  @Test
  @Clause("40(12)(b)")
  void whoExecutesHasUntilTheDayThatIsWishedUnlessItHasPassed() {
    LocalDate limit = LocalDate.of(2027, 3, 1);
    InMemory wished = granted().then(verbs -> Executing.of(verbs, 1).transmitted("court", limit));
    assertThat(wished.measure().execution().executeBy()).contains(LocalDate.of(2027, 1, 8));
    InMemory ours = granted().then(verbs -> Executing.of(verbs, 1).begunByUs(limit));
    assertThat(ours.measure().execution().executeBy()).contains(LocalDate.of(2027, 1, 8));

    InMemory late =
        granted()
            .later(Duration.ofDays(70))
            .then(verbs -> Executing.of(verbs, 1).transmitted("court", limit));

    assertThat(late.measure().execution().executeBy()).contains(limit);
  }

  private static InMemory granted() {
    return InMemory.of(Registered.inFull())
        .triaged()
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
  }
}
