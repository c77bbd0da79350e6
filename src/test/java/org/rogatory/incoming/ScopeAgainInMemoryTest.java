package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Reexamined;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.Scoping;
import org.rogatory.register.facts.CountryCode;

/** Whatever a measure waits for, it is examined when it is found outside the Convention. */
@Clause({"35(1)", "40(1)", "65"})
class ScopeAgainInMemoryTest {

  private static final LocalDate BEFORE_THE_CONVENTION = LocalDate.of(2024, 1, 1);

  @ParameterizedTest
  @EnumSource(
      names = {
        "UNDER_ASSESSMENT",
        "CONSULTATION_IN_PREPARATION",
        "IN_CONSULTATION",
        "AWAITING_DECISION",
        "REFUSAL_PROPOSED",
        "POSTPONEMENT_PROPOSED",
        "POSTPONED",
        "GRANTED",
        "IN_EXECUTION",
        "EXECUTED"
      })
  void aCorrectionThatBringsItOutsideOpensItsScopeAndItIsAnsweredSo(MeasureState state) {
    InMemory file = InMemory.in(state);

    correct(file, "dated", BEFORE_THE_CONVENTION);

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    isRebuilt(file);
    answeredAsOutside(file);
    isRebuilt(file);
  }

  @ParameterizedTest
  @EnumSource(names = {"IN_CONSULTATION", "IN_EXECUTION", "POSTPONED"})
  void soDoesTheRegister(MeasureState state) {
    InMemory file = InMemory.in(state);

    Reexamined again = Reexamined.before(file.verbs("supervisor"));
    file.noParty();
    assertThat(again.isTouched()).isTrue();
    again.conclude();

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    isRebuilt(file);
    answeredAsOutside(file);
  }

  @Test
  @Clause({"35(1)", "40(12)(b)"})
  void theAuthorityIsToldToStopWhatHasNoBasis() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    correct(file, "dated", BEFORE_THE_CONVENTION);

    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::because)
        .containsExactly(RecallReason.SCOPE_OPEN);
    assertThat(file.kinds())
        .containsSubsequence("examined-again", "transmittal-recalled", "scope-left-open")
        .doesNotContain("begun-anew");
  }

  @Test
  @Clause({"35(1)", "42(4)"})
  void aPreservationThatIsCarriedOutIsExaminedToo() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();

    correct(file, "dated", BEFORE_THE_CONVENTION);

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    isRebuilt(file);
    answeredAsOutside(file);
  }

  @Test
  @Clause({"35(1)", "42(4)"})
  void aPreservationThatIsFoundInsideAfterAllIsTransmittedAtOnce() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    correct(file, "dated", BEFORE_THE_CONVENTION);
    correct(file, "dated", LocalDate.of(2026, 11, 2));

    file.then(verbs -> Scoping.of(verbs).examine(1, ScopeAnswer.NONE));

    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    file.transmitted();
    assertThat(file.stateByJournal()).isEqualTo("IN_EXECUTION");
  }

  @Test
  void whatWasReportedStaysInTheFileAndIsNotAnswered() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);

    correct(file, "dated", BEFORE_THE_CONVENTION);

    assertThat(file.measure().execution().result()).contains("Data on one disk");
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).answered())
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  @Clause({"35(1)", "40(28)"})
  void nobodyWaitsForAnAnswerAboutWhatIsOutside() {
    InMemory file = InMemory.in(MeasureState.IN_CONSULTATION);

    correct(file, "dated", BEFORE_THE_CONVENTION);

    assertThat(file.measure().consultation().orElseThrow().stage())
        .isEqualTo(Consultation.Stage.DROPPED);
    assertThat(file.kinds()).contains("consultation-set-aside");
    assertThatThrownBy(
            () ->
                Consulting.of(file.verbs(), 1)
                    .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "We accept.", null, List.of()))
        .isInstanceOf(NotInThisState.class);
  }

  /** The change list says of each measure what really happens to it. */
  @ParameterizedTest
  @MethodSource("announced")
  void itIsAnnounced(MeasureState state, String field, Object value, String then) {
    InMemory file = InMemory.in(state);
    Correction said = Edited.of(file.request(), field, value, "looked", Map.of());

    assertThatThrownBy(() -> Correcting.of(file.verbs()).correct(said))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .filteredOn(change -> change.about().equals("finding.measure"))
                    .extracting(FindingChanged::after)
                    .containsExactly(then));
    assertThat(file.measure().state()).isEqualTo(state);
  }

  static Stream<Arguments> announced() {
    Object other = CountryCode.of("XE");
    return Stream.of(
        Arguments.of(
            MeasureState.IN_EXECUTION,
            "dated",
            BEFORE_THE_CONVENTION,
            "finding.stopped-and-scope-examined"),
        Arguments.of(
            MeasureState.IN_CONSULTATION, "dated", BEFORE_THE_CONVENTION, "finding.scope-examined"),
        Arguments.of(
            MeasureState.IN_CONSULTATION, "requestingState", other, "finding.assessed-again"),
        Arguments.of(
            MeasureState.IN_EXECUTION,
            "requestingState",
            other,
            "finding.stopped-and-assessed-again"),
        Arguments.of(
            MeasureState.POSTPONED, "requestingState", other, "finding.assessed-afterwards"));
  }

  /** A consultation is held with who asks, on what is asked. */
  @Test
  @Clause({"40(3)", "40(28)"})
  void aConsultationUnderWayEndsWithTheStateTheOffencesOrTheKind() {
    for (Consumer<InMemory> correction :
        List.<Consumer<InMemory>>of(
            file -> correct(file, "requestingState", CountryCode.of("XE")),
            file -> correct(file, "offences", Registered.inFull().offences()),
            ScopeAgainInMemoryTest::otherKind)) {
      InMemory file = InMemory.in(MeasureState.IN_CONSULTATION);

      correction.accept(file);

      assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
      assertThat(file.measure().consulted()).isEmpty();
      assertThat(file.kinds()).containsSubsequence("consultation-set-aside", "begun-anew");
      isRebuilt(file);
    }
  }

  /** The register may have changed where nobody looked: there is a way out of every refusal. */
  @Test
  void whoCannotGrantAssessesAgainAndFindsItOutside() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION).noParty();
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, no -> assertThat(no.provision()).hasToString("65"));

    file.then(verbs -> Deciding.of(verbs, 1).reassess());

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    answeredAsOutside(file);
    isRebuilt(file);
  }

  @Test
  @Clause({"35(1)", "40(27)"})
  void aPostponementLeadsBackByTheScope() {
    for (boolean resumes : List.of(true, false)) {
      InMemory file =
          InMemory.in(MeasureState.POSTPONED)
              .noParty()
              .then(verbs -> Approving.of(verbs, 1).reviewed(resumes));

      assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    }
  }

  @Test
  void aReportIsAssessedAgainByTheScope() {
    InMemory file =
        InMemory.in(MeasureState.EXECUTED)
            .noParty()
            .then(verbs -> Executing.of(verbs, 1).reassess());

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    assertThat(file.measure().execution().result()).isPresent();
  }

  private static void answeredAsOutside(InMemory file) {
    file.then(verbs -> Scoping.of(verbs).examine(1, ScopeAnswer.NONE));
    assertThat(file.measure().state()).isEqualTo(MeasureState.FOUND_OUTSIDE);
    file.then(verbs -> Scoping.of(verbs).answered(1));
    assertThat(file.stateByJournal()).isEqualTo(MeasureState.OUTSIDE.name());
  }

  private static void isRebuilt(InMemory file) {
    assertThat(FromJournal.of(file.journal().entries()))
        .containsAllEntriesOf(
            FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  private static void correct(InMemory file, String field, Object value) {
    file.then(verbs -> Correcting.of(verbs).correct(Edited.of(verbs.request(), field, value)));
  }

  private static void otherKind(InMemory file) {
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(
                    Edited.measure(verbs.request(), 1, "assistance", Assistance.TRAFFIC_DATA)));
  }
}
