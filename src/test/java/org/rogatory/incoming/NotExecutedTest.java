package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Result.Outcome;
import org.rogatory.incoming.grounds.Deciding;

/** What was not carried out is answered with a practical reason, or goes back to the grounds. */
class NotExecutedTest {

  private static final String SECRECY =
      "The bank invokes bank secrecy; the prosecutor refuses to order the handing over.";

  @Test
  @Clause({"40(25)", "40(28)"})
  void whyIsAskedAndAPracticalReasonIsTheAnswer() {
    InMemory file = executing(Assistance.DOCUMENTS);

    assertThatThrownBy(() -> report(file, Outcome.NOT_EXECUTED, null))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("hindrance");
    assertThatThrownBy(() -> report(file, Outcome.PARTLY_EXECUTED, null))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(
            () ->
                report(
                    file,
                    Outcome.NOT_EXECUTED,
                    new Result.Shortfall(Hindrance.OTHER_PRACTICAL, " ", null)))
        .isInstanceOf(BadInput.class);
    report(file, Outcome.NOT_EXECUTED, new Result.Shortfall(Hindrance.DATA_GONE, null, null));

    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
    file.then(verbs -> Executing.of(verbs, 1).answered());
    assertThat(file.request().state()).isEqualTo(RequestState.NOT_EXECUTED);
  }

  /** The first story: a bank's documents. */
  @ParameterizedTest
  @EnumSource(
      value = Hindrance.class,
      names = {"DATA_GONE", "PERSON_NOT_FOUND", "TECHNICALLY_IMPOSSIBLE", "OTHER_PRACTICAL"})
  @Clause("40(24)")
  void bankSecrecyIsNoPracticalReason(Hindrance practical) {
    InMemory file = executing(Assistance.DOCUMENTS);

    assertThatThrownBy(
            () ->
                report(file, Outcome.NOT_EXECUTED, new Result.Shortfall(practical, SECRECY, null)))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            forbidden -> assertThat(forbidden.getMessage()).contains("40(24)"));
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court refused to order it.",
        "Our law prohibits it.",
        "We will not execute it.",
        "The operator declined.",
        "Counsel invokes professional privilege.",
        "法院拒绝签发命令。"
      })
  @Clause({"40(25)", "40(28)"})
  void whatIsRefusedOrForbiddenIsNoPracticalReason(String words) {
    InMemory file = executing(Assistance.DOCUMENTS);

    assertThatThrownBy(
            () ->
                report(
                    file,
                    Outcome.NOT_EXECUTED,
                    new Result.Shortfall(Hindrance.TECHNICALLY_IMPOSSIBLE, words, null)))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(25)");
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    report(file, Outcome.NOT_EXECUTED, new Result.Shortfall(Hindrance.LEGAL_OBSTACLE, words, null));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause({"40(24)", "40(25)"})
  void aLegalObstacleGoesBackToTheGroundsAndNeverOutAsAResult() {
    InMemory file = executing(Assistance.DOCUMENTS);
    report(
        file, Outcome.NOT_EXECUTED, new Result.Shortfall(Hindrance.LEGAL_OBSTACLE, SECRECY, null));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.measure().execution().isWithAuthority()).isFalse();
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).answered())
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).assess(on(Ground.BANK_SECRECY)))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(24)");
  }

  /** The second story: a preservation, for which dual criminality is no condition. */
  @Test
  @Clause({"42(4)", "42(6)"})
  void noDualCriminalityIsNoResultOfAPreservation() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    Result.Shortfall practical =
        new Result.Shortfall(Hindrance.OTHER_PRACTICAL, "There is no dual criminality.", null);
    assertThatThrownBy(() -> report(file, Outcome.NOT_EXECUTED, practical))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("42(4)");

    report(
        file,
        Outcome.NOT_EXECUTED,
        new Result.Shortfall(Hindrance.LEGAL_OBSTACLE, "There is no dual criminality.", null));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).assess(on(Ground.NO_DUAL_CRIMINALITY)))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("42(4)");
  }

  /** It was tried first: one may talk about refusing it now, and nothing is held. */
  @Test
  @Clause({"42(4)", "42(6)", "42(8)"})
  void aPreservationThatMetAnObstacleIsConsultedOnAndHoldsNothing() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    report(
        file,
        Outcome.NOT_EXECUTED,
        new Result.Shortfall(Hindrance.LEGAL_OBSTACLE, "Section 9 forbids it.", null));

    file.then(verbs -> Deciding.of(verbs, 1).assess(on(Ground.PROHIBITED_DOMESTICALLY)));

    assertThat(file.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
    assertThat(Preservations.of(file.request())).isEmpty();
  }

  @Test
  @Clause("42(8)")
  void aPreservationThatWasNotCarriedOutIsInEffectFromNoMoment() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    Result.Shortfall gone = new Result.Shortfall(Hindrance.DATA_GONE, null, null);

    assertThatThrownBy(
            () ->
                Executing.of(file.verbs(), 1)
                    .reported(
                        new Result(
                            Outcome.NOT_EXECUTED,
                            null,
                            gone,
                            null,
                            null,
                            Instant.parse("2026-11-03T11:00:00Z"),
                            null)))
        .isInstanceOf(BadInput.class);
    report(file, Outcome.NOT_EXECUTED, gone);
    file.then(verbs -> Executing.of(verbs, 1).answered());

    assertThat(Preservations.of(file.request())).isEmpty();
  }

  @Test
  @Clause({"40(25)", "40(28)"})
  void theRestAgainstWhichAnObstacleStandsIsAMeasureOfItsOwn() {
    InMemory file = executing(Assistance.DOCUMENTS);
    report(
        file,
        Outcome.PARTLY_EXECUTED,
        new Result.Shortfall(Hindrance.UNWILLING, SECRECY, "The statements of August"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
    Measure rest = file.request().measure(2);
    assertThat(rest.state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(rest.restOf()).contains(1);
    assertThat(rest.description()).contains("The statements of August");
    assertThat(rest.execution().hasResult()).isFalse();
    file.then(verbs -> Executing.of(verbs, 1).answered());
    assertThat(file.request().state()).isEqualTo(RequestState.IN_PROGRESS);
    assertThatThrownBy(
            () ->
                Deciding.of(file.verbs(), 2)
                    .proposeRefusal(
                        List.of(Ground.PROHIBITED_DOMESTICALLY), "Section 12 forbids it here."))
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 2).assess(on(Ground.BANK_SECRECY)))
        .hasMessageContaining("40(24)");
  }

  @ParameterizedTest
  @CsvSource({"LEGAL_OBSTACLE, false", "DATA_GONE, true"})
  @Clause({"40(12)(b)", "40(26), 1st sentence"})
  void aGrantAfterAFailedExecutionTransmitsAnew(Hindrance why, boolean reassess) {
    InMemory file = executing(Assistance.DOCUMENTS);
    report(file, Outcome.NOT_EXECUTED, new Result.Shortfall(why, "The safe was empty.", null));
    if (reassess) {
      file.then(verbs -> Executing.of(verbs, 1).reassess());
    }
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));

    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    assertThat(file.stateByJournal()).isEqualTo("GRANTED");
    assertThat(file.measure().execution().hasResult()).isFalse();
    assertThat(file.measure().execution().hindrance()).isEmpty();
    file.transmitted().reported(null).then(verbs -> Executing.of(verbs, 1).answered());
    assertThat(file.request().state()).isEqualTo(RequestState.EXECUTED);
  }

  /** What was obtained counts: a grant after a ground that proved none is answered with it. */
  @Test
  @Clause("40(26), 1st sentence")
  void aGrantAfterAnExecutionAnswersWithIt() {
    InMemory file =
        executing(Assistance.DOCUMENTS)
            .reported(null)
            .then(verbs -> Executing.of(verbs, 1).reassess())
            .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
            .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));

    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
  }

  @Test
  @Clause("42(8)")
  void dataThatAreHeldForAMeasureThatFailedStayHeldUntilThatIsAnswered() {
    InMemory file = executing(Assistance.STORED_DATA);
    file.then(
        verbs ->
            Filing.of(verbs)
                .linked("P-1", Holding.PRESERVATION, Instant.parse("2026-11-01T11:00:00Z")));
    report(
        file, Outcome.NOT_EXECUTED, new Result.Shortfall(Hindrance.PERSON_NOT_FOUND, null, null));
    assertThat(held(file)).isEqualTo(Hold.State.UNTIL_EXECUTION);

    file.then(verbs -> Executing.of(verbs, 1).answered());

    assertThat(held(file)).isEqualTo(Hold.State.MINIMUM);
  }

  private static Hold.State held(InMemory file) {
    return Preservations.of(file.request()).get(0).hold().orElseThrow().state();
  }

  private static InMemory executing(Assistance assistance) {
    return InMemory.of(Registered.complete(assistance))
        .triaged()
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null))
        .then(verbs -> Executing.of(verbs, 1).transmitted("court", LocalDate.of(2026, 12, 1)));
  }

  private static void report(InMemory file, Outcome outcome, Result.@Nullable Shortfall shortfall) {
    String obtained = outcome == Outcome.NOT_EXECUTED ? null : "Some copies are enclosed.";
    Executing.of(file.verbs(), 1)
        .reported(new Result(outcome, obtained, shortfall, null, null, null, null));
  }

  private static GroundsFound on(Ground ground) {
    return new GroundsFound(
        List.of(
            new GroundFound(
                ground,
                Map.of(
                    NeededFact.DOMESTIC_PROVISION,
                    "Section 9",
                    NeededFact.CONDUCT_COMPARED,
                    "Yes"))),
        InMemory.prohibiting(),
        List.of(),
        "The law allows no exception.",
        true,
        null);
  }
}
