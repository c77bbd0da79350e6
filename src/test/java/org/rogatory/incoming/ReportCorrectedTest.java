package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.ReportSlip;
import org.rogatory.incoming.found.Result;

/** A slip in what was recorded of a report is put right until the answer was sent. */
@Clause({"40(25)", "42(8)"})
class ReportCorrectedTest {

  private static final String WHY = "Misread.";

  @Test
  void theMomentFromWhichDataAreHeldIsCorrected() {
    InMemory file =
        InMemory.of(Registered.preservation()).triaged().transmitted().later(Duration.ofHours(9));
    Instant wrong = file.verbs().moment().at().minusSeconds(600);
    Instant right = wrong.minusSeconds(1200);
    file.then(
        verbs ->
            Executing.of(verbs, 1).reported(Result.executed("The mailbox", null, null, wrong)));

    file.then(verbs -> Executing.of(verbs, 1).corrected(from(right)));

    assertThat(file.measure().execution().inEffectFrom()).contains(right);
    assertThat(file.measure().execution().result()).contains("The mailbox");
    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
    assertThat(file.kinds()).endsWith("result-recorded", "result-recorded");
    Instant before = file.measure().request().receivedAt().minusSeconds(60);
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).corrected(from(before)))
        .isInstanceOfSatisfying(
            BadInput.class, wrongly -> assertThat(wrongly.fields()).containsKey("inEffectFrom"));
  }

  @Test
  void aCorrectionThatChangesNothingIsRefused() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);

    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).corrected(from(null)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("result"));
    assertThat(file.kinds()).containsOnlyOnce("result-recorded");
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"IN_EXECUTION", "ANSWERED", "GRANTED"})
  void nothingIsCorrectedBeforeItWasReportedOrAfterItWasSent(MeasureState state) {
    InMemory file = InMemory.in(state);

    assertThatThrownBy(
            () ->
                Executing.of(file.verbs(), 1)
                    .corrected(
                        new ReportSlip(
                            null, "Other words", null, null, null, null, null, null, null, WHY)))
        .isInstanceOf(NotInThisState.class);
  }

  /** Nothing was preserved, as it turns out before the State was told: nothing is held. */
  @Test
  void whatWasNotPreservedIsNotHeld() {
    InMemory file =
        InMemory.of(Registered.preservation())
            .triaged()
            .transmitted()
            .reported(Instant.parse("2026-11-03T11:00:00Z"));

    file.then(verbs -> Executing.of(verbs, 1).corrected(not(Hindrance.DATA_GONE, null)));

    assertThat(file.measure().execution().isHeld()).isFalse();
    assertThat(file.measure().execution().result()).isEmpty();
    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
  }

  @Test
  void whatTheLawStandsAgainstIsAssessed() {
    InMemory file =
        InMemory.in(MeasureState.EXECUTED)
            .then(
                verbs ->
                    Executing.of(verbs, 1)
                        .corrected(not(Hindrance.LEGAL_OBSTACLE, "No power to order it.")));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().execution().hasResult()).isFalse();
    assertThat(file.kinds()).endsWith("result-recorded", "obstacle-reported", "begun-anew");
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
  }

  /**
   * What an obstacle left became a measure of its own: that one is corrected, and no other made.
   */
  @Test
  void aPartThatWasSeparatedStaysSo() {
    InMemory file =
        InMemory.in(MeasureState.IN_EXECUTION)
            .then(
                verbs ->
                    Executing.of(verbs, 1)
                        .reported(
                            new Result(
                                Result.Outcome.PARTLY_EXECUTED,
                                "The calls of May",
                                new Result.Shortfall(
                                    Hindrance.LEGAL_OBSTACLE, "No power.", "Those of June"),
                                null,
                                null,
                                null,
                                null)));

    assertThatThrownBy(
            () ->
                Executing.of(file.verbs(), 1)
                    .corrected(outcome(Result.Outcome.EXECUTED, "The calls", null, null)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("rest"));
    file.then(
        verbs ->
            Executing.of(verbs, 1)
                .corrected(
                    new ReportSlip(
                        null,
                        "The calls of 1 May",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        WHY)));
    assertThat(file.request().measures()).hasSize(2);
    assertThat(file.measure().execution().result()).contains("The calls of 1 May");
  }

  /** The words of another reason do not explain this one. */
  @Test
  void anotherReasonHasItsOwnWords() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);
    file.then(
        verbs -> Executing.of(verbs, 1).corrected(not(Hindrance.OTHER_PRACTICAL, "A flood.")));

    file.then(verbs -> Executing.of(verbs, 1).corrected(not(Hindrance.DATA_GONE, null)));
    assertThat(file.measure().execution().hindranceWords()).isEmpty();
    assertThatThrownBy(
            () -> Executing.of(file.verbs(), 1).corrected(not(Hindrance.OTHER_PRACTICAL, null)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsKey("hindranceWords"));
    assertThatThrownBy(
            () ->
                Executing.of(file.verbs(), 1)
                    .corrected(outcome(Result.Outcome.EXECUTED, null, null, null)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsKey("result"));
  }

  private static ReportSlip not(Hindrance why, @Nullable String words) {
    return outcome(Result.Outcome.NOT_EXECUTED, null, why, words);
  }

  private static ReportSlip outcome(
      Result.Outcome outcome,
      @Nullable String result,
      @Nullable Hindrance why,
      @Nullable String words) {
    return new ReportSlip(outcome, result, why, words, null, null, null, null, null, WHY);
  }

  private static ReportSlip from(@Nullable Instant moment) {
    return new ReportSlip(null, null, null, null, null, null, null, moment, null, WHY);
  }
}
