package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.statement.Neither;

/** What speaks of fiscal matters or bank secrecy goes out only with a statement that is kept. */
@Clause({"40(23)", "40(24)"})
class NeitherStatedTest {

  private static final String PLAIN = "Section 12 allows interception for graver offences only.";

  @ParameterizedTest
  @CsvSource({
    "The bank secrecy of section 12 covers the records of the account., Section 12, 40(24)",
    "The offence is one of tax evasion and section 12 does not cover it., Section 12, 40(23)",
    "Section 12 allows interception for graver offences only., 银行保密制度, 40(24)",
    "Section 12 allows interception for graver offences only., The revenue from taxation, 40(23)"
  })
  void neitherApprovedNorSentWithoutIt(String reasons, String law, String provision) {
    InMemory file = proposed(reasons, law);

    forbidden(provision, file::approved);
    file.then(verbs -> Neither.of(verbs, 1).state(""));
    file.approved().then(verbs -> Approving.of(verbs, 1).refused());

    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSED);
    assertThat(file.measure().statedBy()).contains("caseworker");
    assertThat(file.journal().facts())
        .contains(new MeasureFact.NeitherStated(1, List.of(provision)));
  }

  @ParameterizedTest
  @CsvSource({
    "The bank secrecy of section 12 covers it., None would do., 40(24)",
    "Section 12, The revenue from taxation would suffer., 40(23)",
    "Section 12, 任何条件均不能免除银行的保密义务。, 40(24)"
  })
  void noConsultationGoesOutWithoutIt(String law, String noConditions, String provision) {
    InMemory file = consulting(law, noConditions);

    forbidden(provision, file::consulted);
    file.then(verbs -> Neither.of(verbs, 1).state("")).consulted();

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(file.measure().statedBy()).contains("caseworker");
  }

  @ParameterizedTest
  @CsvSource({
    "EXECUTED, The tax returns are enclosed., , , 40(23)",
    "EXECUTED, 随函附上纳税申报表。, , , 40(23)",
    "EXECUTED, The bank invoked its secrecy for the rest., , , 40(24)",
    "EXECUTED, Copies are enclosed., , Bank secrecy forbids the presence of your officers., 40(24)",
    "PARTLY_EXECUTED, Copies are enclosed., The tax return of 2019, , 40(23)"
  })
  @Clause("40(17)")
  void noResultGoesOutWithoutIt(
      Result.Outcome outcome, String text, String rest, String procedureWhy, String provision) {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);
    Result.Shortfall gone =
        rest == null ? null : new Result.Shortfall(Hindrance.DATA_GONE, null, rest);
    Result.Procedure procedure = procedureWhy == null ? null : Result.Procedure.CONTRARY_TO_OUR_LAW;
    file.then(
        verbs ->
            Executing.of(verbs, 1)
                .reported(new Result(outcome, text, gone, procedure, procedureWhy, null, null)));

    forbidden(provision, () -> Executing.of(file.verbs(), 1).answered());
    file.then(verbs -> Neither.of(verbs, 1).state(""));
    file.then(verbs -> Executing.of(verbs, 1).answered());

    assertThat(file.measure().state()).isEqualTo(MeasureState.ANSWERED);
    assertThat(file.measure().statedBy()).contains("caseworker");
  }

  @Test
  @Clause("42(8)")
  void noConfirmationOfAPreservationGoesOutWithoutIt() {
    Instant from = Instant.parse("2026-11-03T11:00:00Z");
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    Result held = Result.executed("The disk of the tax adviser", null, null, from);
    file.then(verbs -> Executing.of(verbs, 1).reported(held));

    forbidden("40(23)", () -> Executing.of(file.verbs(), 1).held(LocalDate.of(2027, 1, 4)));
    file.then(verbs -> Neither.of(verbs, 1).state(""))
        .then(verbs -> Executing.of(verbs, 1).held(LocalDate.of(2027, 1, 4)));
  }

  /** What is reported anew is stated on anew. */
  @Test
  void itHoldsForWhatWasReportedLast() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);
    Neither.of(file.verbs(), 1).state("The tax returns are enclosed.");
    file.then(verbs -> Executing.of(verbs, 1).reassess())
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));

    assertThat(file.measure().statedBy()).isEmpty();
    forbidden("40(23)", () -> Neither.of(file.verbs(), 1).require("The tax returns are enclosed."));
  }

  @Test
  @Clause("35(1)")
  void theAnswerThatAMeasureIsOutsideNeedsItToo() {
    InMemory file = InMemory.in(MeasureState.FOUND_OUTSIDE);

    forbidden("40(23)", () -> Neither.of(file.verbs(), 1).require("This is a tax matter."));
    Neither.of(file.verbs(), 1).state("This is a tax matter.");

    assertThat(file.measure().statedBy()).contains("caseworker");
  }

  /** What nobody is told next is not stated on. */
  @Test
  void nothingIsStatedWhereNothingIsToBeTold() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    assertThatThrownBy(() -> Neither.of(file.verbs(), 1).state("This is a tax matter."))
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  void theTextOfTheLetterCountsToo() {
    InMemory file = proposed(PLAIN, "Section 12").approved();

    forbidden("40(24)", () -> Neither.of(file.verbs(), 1).require("The bank invokes its secrecy."));
    Neither.of(file.verbs("supervisor"), 1).state("The bank invokes its secrecy.");
    Neither.of(file.verbs(), 1).require("The bank invokes its secrecy.");

    assertThat(file.measure().statedBy()).contains("supervisor");
  }

  @Test
  void nothingIsWrittenWhereNothingSpeaksOfThem() {
    InMemory file = proposed(PLAIN, "Section 12");
    int entries = file.kinds().size();

    Neither.of(file.verbs(), 1).state("We regret this.");

    assertThat(file.kinds()).hasSize(entries);
    file.approved().then(verbs -> Approving.of(verbs, 1).refused());
  }

  @Test
  void anotherProposalNeedsItAnew() {
    String bank = "The bank secrecy of section 12 covers the records of the account.";
    InMemory file = proposed(bank, "Section 12");
    file.then(verbs -> Neither.of(verbs, 1).state(""))
        .then(verbs -> Approving.of(verbs, 1).takeBack())
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .proposeRefusal(List.of(Ground.PROHIBITED_DOMESTICALLY), bank));

    forbidden("40(24)", file::approved);
  }

  private static InMemory proposed(String reasons, String law) {
    return consulting(law, "None would do.")
        .then(verbs -> Neither.of(verbs, 1).state(""))
        .consulted()
        .later(Duration.ofDays(60))
        .then(verbs -> Consulting.of(verbs, 1).lapsed())
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .proposeRefusal(List.of(Ground.PROHIBITED_DOMESTICALLY), reasons));
  }

  private static InMemory consulting(String law, String noConditions) {
    GroundFound ground =
        new GroundFound(Ground.PROHIBITED_DOMESTICALLY, Map.of(NeededFact.DOMESTIC_PROVISION, law));
    return InMemory.in(MeasureState.UNDER_ASSESSMENT)
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .assess(
                        new GroundsFound(
                            List.of(ground),
                            InMemory.prohibiting(),
                            List.of(),
                            noConditions,
                            false,
                            null)));
  }

  private static void forbidden(
      String provision, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision().text()).isEqualTo(provision));
  }
}
