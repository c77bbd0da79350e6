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
                    .corrected(new ReportSlip("Other words", null, null, null, null, WHY)))
        .isInstanceOf(NotInThisState.class);
  }

  private static ReportSlip from(@Nullable Instant moment) {
    return new ReportSlip(null, null, null, null, moment, WHY);
  }
}
