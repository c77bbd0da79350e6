package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.persons.Consenting;

/** No person is transferred or heard before it is on record what the Convention asks for. */
class PersonsOnRecordTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  @Test
  @Clause("40(9)")
  void aTransferIsGrantedOnlyWithConsentAndBothAgreements() {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY);

    assertForbidden(file, "40(9)(a)");
    consent(file, true);
    assertForbidden(file, "40(9)(b)");
    agree(file, Party.OURS);
    assertForbidden(file, "40(9)(b)");
    agree(file, Party.THEIRS);
    grant(file);

    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    assertThat(file.kinds()).contains("person-asked", "transfer-agreed");
  }

  @Test
  @Clause("40(9)")
  void aConsentThatWasTakenBackStopsTheTransferWhereverItStands() {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY);
    consent(file, true);
    agree(file, Party.OURS);
    agree(file, Party.THEIRS);
    grant(file);
    consent(file, false);
    assertThatThrownBy(file::transmitted).isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).begunByUs(DAY.plusDays(9)))
        .isInstanceOf(RuntimeException.class);
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
  }

  @Test
  @Clause("40(9)")
  void anAuthorityThatPreparesATransferIsToldToStopWhereConsentIsTakenBack() {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY);
    consent(file, true);
    agree(file, Party.OURS);
    agree(file, Party.THEIRS);
    grant(file);
    file.transmitted();
    consent(file, false);

    assertThat(file.kinds()).contains("transmittal-recalled");
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause("40(9)")
  void aConsentBeforeTheInformationIsNone() {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY);

    assertThatThrownBy(
            () ->
                Consenting.of(file.verbs(), 1)
                    .asked(
                        new Asked(
                            new Consent(DAY, DAY.minusDays(1), true), "Judge Nwosu", "en", null)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("answeredOn");
    assertThatThrownBy(
            () ->
                Consenting.of(file.verbs(), 1)
                    .agreed(Agreement.given(Party.OURS, "Prisons", DAY.plusDays(1), null)))
        .isInstanceOf(BadInput.class);
    assertThat(file.measure().consents().consent()).isEmpty();
  }

  @Test
  @Clause("40(9)")
  void nobodyOfOursIsAskedBeforeTheRequestIsHere() {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY);
    LocalDate before = file.request().received().day().minusDays(1);

    assertThatThrownBy(
            () ->
                Consenting.of(file.verbs(), 1)
                    .asked(new Asked(new Consent(before, DAY, true), "Judge Nwosu", "en", null)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("informedOn"));
    assertThatThrownBy(
            () ->
                Consenting.of(file.verbs(), 1)
                    .agreed(Agreement.given(Party.OURS, "Prisons", before, null)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("agreedOn"));
    Consenting.of(file.verbs(), 1).agreed(Agreement.given(Party.THEIRS, "Prisons", before, null));
  }

  /** As a withdrawn consent: a caseworker or an authority learns it after the grant. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Clause("40(18)")
  void aSuspectIsNotHeardAlthoughTheHearingWasGranted(boolean underWay) {
    InMemory file = deciding(Assistance.VIDEOCONFERENCE);
    file.then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.WITNESS));
    grant(file);
    if (underWay) {
      file.transmitted();
    }
    file.then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.SUSPECT));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.kinds().contains("transmittal-recalled")).isEqualTo(underWay);
  }

  /** The court was told to hear a witness; another capacity is another hearing. */
  @ParameterizedTest
  @CsvSource({"EXPERT, true", "EXPERT, false", "WITNESS, true"})
  @Clause({"40(12)(b)", "40(18)"})
  void whoIsHeardInAnotherCapacityIsNotHeardAsWasGranted(HeardAs now, boolean underWay) {
    InMemory file = deciding(Assistance.VIDEOCONFERENCE);
    file.then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.WITNESS));
    grant(file);
    if (underWay) {
      file.transmitted();
    }
    MeasureState stood = file.measure().state();

    file.then(verbs -> Consenting.of(verbs, 1).heard(now));

    boolean other = now != HeardAs.WITNESS;
    assertThat(file.measure().state()).isEqualTo(other ? MeasureState.UNDER_ASSESSMENT : stood);
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::because)
        .isEqualTo(other && underWay ? List.of(RecallReason.OTHER_CAPACITY) : List.of());
    assertThat(file.stateByJournal()).isEqualTo(file.measure().state().name());
  }

  /** The hearing took place as that of a witness: what was obtained stays on record. */
  @Test
  @Clause("40(18)")
  void whatWasReportedStaysOnRecordWhereTheWitnessTurnsOutToBeASuspect() {
    InMemory file = deciding(Assistance.VIDEOCONFERENCE);
    file.then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.WITNESS));
    grant(file);
    file.transmitted().reported(null);
    file.then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.SUSPECT));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().execution().result()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"OURS, false, ", "THEIRS, false, ", "THEIRS, true, Return by 1 June"})
  @Clause({"40(9)", "40(9)(b)"})
  void anAgreementThatWasTakenBackOrChangedStopsTheTransfer(
      Party party, boolean given, @Nullable String conditions) {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY);
    consent(file, true);
    agree(file, Party.OURS);
    agree(file, Party.THEIRS);
    grant(file);
    file.transmitted();
    file.then(
        verbs ->
            Consenting.of(verbs, 1)
                .agreed(new Agreement(party, "Prisons", DAY, conditions, given)));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.kinds()).contains("transmittal-recalled");
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertForbidden(file, "40(9)(b)");
  }

  @ParameterizedTest
  @EnumSource(HeardAs.class)
  @Clause("40(18)")
  void aHearingIsGrantedOnceItIsKnownWhoIsHeard(HeardAs role) {
    InMemory file = deciding(Assistance.VIDEOCONFERENCE);
    assertForbidden(file, "40(18)");

    file.then(verbs -> Consenting.of(verbs, 1).heard(role));

    if (role == HeardAs.SUSPECT) {
      assertForbidden(file, "40(18)");
    } else {
      grant(file);
      assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    }
  }

  @Test
  @Clause({"40(9)", "40(18)"})
  void itIsRecordedOnlyWhereItBelongsAndWhileTheMeasureIsOpen() {
    InMemory documents = deciding(Assistance.DOCUMENTS);
    assertThatThrownBy(() -> consent(documents, true)).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Consenting.of(documents.verbs(), 1).heard(HeardAs.WITNESS))
        .isInstanceOf(BadInput.class);

    InMemory heard = deciding(Assistance.VIDEOCONFERENCE);
    heard.then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.WITNESS));
    grant(heard);
    heard.transmitted().reported(null).then(verbs -> Executing.of(verbs, 1).answered());
    assertThatThrownBy(() -> Consenting.of(heard.verbs(), 1).heard(HeardAs.EXPERT))
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  @Clause({"40(12)(a)", "40(12)(b)"})
  void aMeasureIsEntrustedToAnAuthorityOrToOurselves() {
    InMemory file = deciding(Assistance.DOCUMENTS);
    List<String> offered = List.of("court", "prosecutor");
    assertThatThrownBy(
            () -> Executing.of(file.verbs(), 1).entrusted("prisons", offered, "authority"))
        .isInstanceOf(BadInput.class);
    file.then(verbs -> Executing.of(verbs, 1).entrusted("prosecutor", offered, "authority"))
        .then(verbs -> Executing.of(verbs, 1).entrusted(Execution.OURSELVES, offered, "authority"));
    grant(file);
    file.then(verbs -> Executing.of(verbs, 1).begunByUs(DAY.plusDays(9)));

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(file.measure().turn()).isEqualTo(org.rogatory.casefile.Turn.US);
    assertThat(file.measure().execution().isWithAuthority()).isFalse();
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).entrusted("court", offered, "authority"))
        .isInstanceOf(NotInThisState.class);
    file.then(verbs -> Executing.of(verbs, 1).reported(Result.executed("Done", null, null, null)));
    assertThat(file.kinds())
        .containsSubsequence(
            "measure-entrusted", "measure-entrusted", "own-execution-begun", "result-recorded");
  }

  @Test
  @Clause({"40(9)", "40(9)(a)"})
  void theLatestAnswerOfThePersonCountsAndNotTheOneRecordedLast() {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY).later(Duration.ofDays(4));
    LocalDate received = file.request().received().day();
    agree(file, Party.OURS);
    agree(file, Party.THEIRS);
    answer(file, received, received.plusDays(2), false);
    answer(file, received, received.plusDays(1), true);

    assertThat(file.measure().consents().consent())
        .hasValueSatisfying(said -> assertThat(said.given()).isFalse());
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertForbidden(file, "40(9)(a)");
    assertThat(file.kinds().stream().filter("person-asked"::equals)).hasSize(2);

    answer(file, received, received.plusDays(2), true);
    grant(file);
    answer(file, received, received.plusDays(1), false);
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  @ParameterizedTest
  @EnumSource(Party.class)
  @Clause({"40(9)", "40(9)(b)"})
  void theLatestAnswerOfAnAuthorityCountsAndNotTheOneRecordedLast(Party party) {
    InMemory file = deciding(Assistance.TRANSFER_IN_CUSTODY).later(Duration.ofDays(4));
    LocalDate received = file.request().received().day();
    consent(file, true);
    agree(file, Party.OURS);
    agree(file, Party.THEIRS);
    agreement(file, party, received.plusDays(2), false);
    agreement(file, party, received.plusDays(1), true);
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertForbidden(file, "40(9)(b)");

    agreement(file, party, received.plusDays(2), true);
    grant(file);
    agreement(file, party, received.plusDays(1), false);
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  private static void answer(InMemory file, LocalDate informed, LocalDate on, boolean given) {
    Consenting.of(file.verbs(), 1)
        .asked(new Asked(new Consent(informed, on, given), "Judge Nwosu", "en", null));
  }

  private static void agreement(InMemory file, Party party, LocalDate on, boolean given) {
    Consenting.of(file.verbs(), 1).agreed(new Agreement(party, "Prisons", on, null, given));
  }

  private static InMemory deciding(Assistance assistance) {
    return InMemory.of(Registered.complete(assistance))
        .triaged()
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
  }

  private static void assertForbidden(InMemory file, String provision) {
    assertThatThrownBy(() -> grant(file))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining(provision);
    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  private static void grant(InMemory file) {
    Deciding.of(file.verbs(), 1).grant(List.of(), null);
  }

  private static void consent(InMemory file, boolean given) {
    Consenting.of(file.verbs(), 1)
        .asked(new Asked(new Consent(DAY, DAY, given), "Judge Nwosu", "en", "Counsel Smith"));
  }

  private static void agree(InMemory file, Party party) {
    Consenting.of(file.verbs(), 1).agreed(Agreement.given(party, "Prisons", DAY, null));
  }
}
