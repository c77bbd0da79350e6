package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.scope.Exit;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.Scoping;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.journal.JournalEntry;

/** What is outside the Convention is answered while the rest goes on, and ends with that answer. */
@Clause({"35(1)-(2)", "50(1)", "50(2)"})
class OutsideInMemoryTest {

  @Test
  void inAMixedRequestWhatIsOutsideEndsOnlyWithItsAnswer() {
    InMemory file =
        InMemory.of(
            Registered.forOtherCrime(Assistance.STORED_DATA, Assistance.TRANSFER_IN_CUSTODY));
    file.triaged();

    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.FOUND_OUTSIDE);
    assertThat(file.request().measure(2).turn()).isEqualTo(Turn.US);
    assertThat(file.request().pursuedMeasures()).containsExactly(file.request().measure(1));
    assertThatThrownBy(() -> Filing.of(file.verbs()).close())
        .isInstanceOf(ForbiddenByProvision.class);

    file.then(verbs -> Scoping.of(verbs).answered(2));

    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.OUTSIDE);
    assertThat(file.request().state()).isEqualTo(RequestState.IN_PROGRESS);
    assertThat(file.kinds()).endsWith("measure-outside", "outside-answered");
  }

  @Test
  void whatAnOutsideMeasureLacksIsNotAskedFor() {
    InMemory file =
        InMemory.of(
            Registered.without("facts", Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY)));
    Triaging.of(file.verbs()).settle(InMemory.triage(Authenticity.UNVERIFIED, false));

    assertThat(file.request().openSupplement()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "confiscation-order, 50(1)(b)",
    "confiscation-request, 50(1)(a)",
    "tracing-freezing, 50(2)",
    "transfer-in-custody, 35(1)"
  })
  void theEntryNamesTheProvisionThatDecides(String assistance, String provision) {
    InMemory file = InMemory.of(Registered.forOtherCrime(Assistance.of(assistance)));
    Triaging.of(file.verbs()).settle(InMemory.triage(Authenticity.VERIFIED, false));

    assertThat(last(file).provision())
        .hasValueSatisfying(p -> assertThat(p).hasToString(provision));
  }

  @Test
  void aPersonSaysWhetherAServiceServesToCollectElectronicEvidenceAndWhy() {
    NewRequest asked = Registered.forOtherCrime(Assistance.SERVICE);
    wrong(InMemory.of(asked), null, null, "serves[1]");
    wrong(InMemory.of(asked), Stated.NOT_STATED, "Perhaps", "serves[1]");
    wrong(InMemory.of(asked), Stated.YES, " ", "servesWhy[1]");

    InMemory yes = InMemory.of(asked);
    Triaging.of(yes.verbs()).settle(triage(true, Stated.YES, "An order to produce logs"));
    assertThat(yes.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(yes.journal().facts())
        .contains(new MeasureFact.ScopeAnswered(1, "yes", "An order to produce logs"));

    InMemory no = InMemory.of(asked);
    assertThatThrownBy(() -> Triaging.of(no.verbs()).settle(triage(true, Stated.NO, "A summons")))
        .isInstanceOf(ForbiddenByProvision.class);
    InMemory outside = InMemory.of(asked);
    Triaging.of(outside.verbs()).settle(triage(false, Stated.NO, "A summons to a robber"));
    assertThat(outside.measure().state()).isEqualTo(MeasureState.FOUND_OUTSIDE);
    assertThat(outside.stateByJournal()).isEqualTo("FOUND_OUTSIDE");
  }

  private static void wrong(
      InMemory file, @Nullable Stated serves, @Nullable String why, String field) {
    assertThatThrownBy(() -> Triaging.of(file.verbs()).settle(triage(true, serves, why)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys(field));
    assertThat(file.kinds()).containsExactly("request-registered");
  }

  @Test
  void whatIsNotAskedIsNotAnswered() {
    InMemory file = InMemory.of(Registered.complete(Assistance.SERVICE));

    wrong(file, Stated.NO, "A summons", "serves[1]");
  }

  @Test
  void aMeasureAddedLaterIsExaminedByAPersonAndTheOthersGoOn() {
    InMemory file = InMemory.of(Registered.forOtherCrime(Assistance.STORED_DATA)).triaged();
    file.then(
        verbs ->
            Filing.of(verbs)
                .added(
                    measure(Assistance.TRANSFER_IN_CUSTODY), Channel.CENTRAL_AUTHORITY_ELECTRONIC));
    file.then(
        verbs ->
            Filing.of(verbs)
                .added(measure(Assistance.STATEMENT), Channel.CENTRAL_AUTHORITY_ELECTRONIC));

    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.SCOPE_OPEN);
    assertThat(file.request().measure(3).state()).isEqualTo(MeasureState.SCOPE_OPEN);
    assertThat(file.request().state()).isEqualTo(RequestState.IN_PROGRESS);
    assertThatThrownBy(() -> Scoping.of(file.verbs()).examine(3, ScopeAnswer.NONE))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Scoping.of(file.verbs()).examine(1, ScopeAnswer.NONE))
        .isInstanceOf(NotInThisState.class);

    file.then(
        verbs ->
            Scoping.of(verbs).examine(2, new ScopeAnswer(null, null, Set.of(Exit.DOMESTIC_LAW))));
    file.then(
        verbs ->
            Scoping.of(verbs)
                .examine(3, new ScopeAnswer(Stated.YES, "It authenticates logs.", Set.of())));

    assertThat(file.journal().facts())
        .contains(
            new MeasureFact.MeasureOutside(
                2, "scope.outside.convention-offences-only", List.of("domestic-law")));
    assertThat(file.request().measure(3).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  void whatTurnsOutToBeInsideIsNotAnsweredAsOutside() {
    InMemory file = InMemory.of(Registered.forOtherCrime(Assistance.STATEMENT));
    Triaging.of(file.verbs()).settle(triage(false, Stated.NO, "Only the alibi"));
    file.measure().scope().answered(Stated.YES, "It authenticates logs after all.");

    assertThatThrownBy(() -> Scoping.of(file.verbs()).answered(1))
        .isInstanceOf(ForbiddenByProvision.class);
    file.then(verbs -> Scoping.of(verbs).reopen(1));
    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
  }

  private static NewRequest.NewMeasure measure(Assistance kind) {
    return new NewRequest.NewMeasure(kind, "As described", null, Stated.YES, null, null);
  }

  private static Triage triage(boolean accepted, @Nullable Stated serves, @Nullable String why) {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
        accepted,
        null,
        Map.of(),
        null,
        Map.of(1, new ScopeAnswer(serves, why, Set.of())),
        null,
        null);
  }

  private static JournalEntry last(InMemory file) {
    return file.journal().entries().get(file.journal().entries().size() - 1);
  }

  /** The answer promised to examine it again if the facts or the offences were misunderstood. */
  @Test
  @Clause("40(1)")
  void whatWasAnsweredAsOutsideIsTakenUpWhenTheOffencesAreCorrected() {
    InMemory file =
        InMemory.of(
            Registered.forOtherCrime(Assistance.STORED_DATA, Assistance.TRANSFER_IN_CUSTODY));
    file.triaged();
    file.then(verbs -> Scoping.of(verbs).answered(2));

    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "offences", Registered.inFull().offences())));

    Measure again = file.request().measure(3);
    assertThat(again.asked()).isEqualTo(file.request().measure(2).asked());
    assertThat(again.state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.OUTSIDE);
  }

  /** Our clerk mistyped the penalty, and the file was closed by that answer. */
  @Test
  @Clause({"35(1)-(2)", "40(1)"})
  void aFileThatWasClosedAsOutsideIsOpenAgainWhenItsPenaltyIsCorrected() {
    NewRequest asked = Registered.forOtherCrime(Assistance.STORED_DATA);
    NewRequest.NewOffence right = asked.offences().get(0);
    NewRequest.NewOffence slip = Edited.with(right, "penaltyMonths", 14);
    InMemory file = InMemory.of(Edited.with(asked, "offences", List.of(slip)));
    Triaging.of(file.verbs()).settle(InMemory.triage(Authenticity.VERIFIED, false));
    file.then(verbs -> Scoping.of(verbs).answered(1)).then(verbs -> Filing.of(verbs).close());
    Correction correction = Edited.of(file.request(), "offences", List.of(right));

    assertThatThrownBy(
            () -> Correcting.of(file.verbs()).correct(Edited.with(correction, "looked", Map.of())))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .extracting(FindingChanged::measure, FindingChanged::about)
                    .containsExactly(tuple(1, "finding.scope"), tuple(1, "finding.measure")));
    assertThat(file.request().isClosed()).isTrue();
    file.then(verbs -> Correcting.of(verbs).correct(correction));

    assertThat(file.request().isClosed()).isFalse();
    assertThat(file.request().measure(1).state()).isEqualTo(MeasureState.OUTSIDE);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.journal().facts()).endsWith(new RequestFact.RequestTakenUpAgain(List.of(2)));
  }
}
