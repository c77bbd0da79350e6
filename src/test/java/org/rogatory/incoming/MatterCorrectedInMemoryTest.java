package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.ScopeAnswer;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.Scoping;
import org.rogatory.incoming.triage.Triaging;

/** What is asked, and of whom, is what an assessment rests on. */
@Clause({"40(3)", "40(15)(d)", "40(15)(e)", "40(25)", "40(28)"})
class MatterCorrectedInMemoryTest {

  private static final List<MeasureState> UNSENT =
      List.of(
          MeasureState.AWAITING_DECISION,
          MeasureState.CONSULTATION_IN_PREPARATION,
          MeasureState.IN_CONSULTATION,
          MeasureState.REFUSAL_PROPOSED,
          MeasureState.POSTPONEMENT_PROPOSED,
          MeasureState.GRANTED,
          MeasureState.IN_EXECUTION,
          MeasureState.EXECUTED);

  static Stream<Arguments> unsent() {
    return UNSENT.stream()
        .flatMap(
            state ->
                Stream.of("description", "procedure", "subjects")
                    .map(field -> Arguments.of(state, field)));
  }

  @ParameterizedTest
  @MethodSource("unsent")
  void whatIsNotSentGoesBackWithIt(MeasureState state, String field) {
    InMemory file = InMemory.in(state);
    assertThatThrownBy(
            () ->
                Correcting.of(file.verbs())
                    .correct(Edited.with(corrected(file, field), "looked", Map.of())))
        .isInstanceOf(UnseenChanges.class);
    assertThat(file.measure().state()).isEqualTo(state);

    correct(file, corrected(file, field));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().consulted()).isEmpty();
    assertThat(file.kinds()).doesNotContain("same-matter-said");
    isRebuilt(file);
  }

  /** A slip of spelling is no other person; whoever says so is named in the journal. */
  @ParameterizedTest
  @MethodSource("unsent")
  void whatIsOnlyWrittenOtherwiseTakesNothingBack(MeasureState state, String field) {
    InMemory file = InMemory.in(state);

    correct(file, Edited.with(corrected(file, field), "sameMatter", true));

    assertThat(file.measure().state()).isEqualTo(state);
    List<String> said =
        state == MeasureState.IN_EXECUTION
            ? List.of("same-matter-said", "authorities-concerned")
            : List.of("same-matter-said");
    assertThat(file.kinds()).endsWith(said.toArray(String[]::new));
    isRebuilt(file);
  }

  @Test
  @Clause("40(12)(b)")
  void theAuthorityIsToldThatSomethingElseIsAsked() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    correct(file, corrected(file, "subjects"));

    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::because)
        .containsExactly(RecallReason.OTHER_MATTER);
  }

  @Test
  @Clause("40(26)")
  void whatWasObtainedOfAnotherIsNoResult() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);

    correct(file, corrected(file, "description"));

    assertThat(file.measure().execution().hasResult()).isFalse();
  }

  @Test
  @Clause("40(27)")
  void whatIsPostponedIsAssessedAnewWhenItsDayHasCome() {
    InMemory file = InMemory.in(MeasureState.POSTPONED);

    correct(file, corrected(file, "description"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.POSTPONED);
    assertThat(file.measure().isOutdated()).isTrue();
  }

  /** What was registered as a search was a request to preserve: nothing is waited for, 42(4). */
  @Test
  @Clause({"40(27)", "42(4)"})
  void whatIsPostponedAndIsAPreservationIsAssessedAtOnce() {
    InMemory file = InMemory.in(MeasureState.POSTPONED);
    Correction preserve = Edited.measure(file.request(), 1, "assistance", Assistance.PRESERVATION);
    assertThatThrownBy(
            () -> Correcting.of(file.verbs()).correct(Edited.with(preserve, "looked", Map.of())))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .extracting(FindingChanged::after)
                    .contains("finding.assessed-again"));

    correct(file, preserve);

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    isRebuilt(file);
  }

  /** The data that are meant are preserved at once, and those that are not are let go. */
  @ParameterizedTest
  @ValueSource(strings = {"description", "subjects"})
  @Clause({"40(12)(b)", "42(4)"})
  void aPreservationOfOtherDataIsTransmittedAnew(String field) {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    Correction other = corrected(file, field);
    assertThatThrownBy(
            () -> Correcting.of(file.verbs()).correct(Edited.with(other, "looked", Map.of())))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .extracting(FindingChanged::after)
                    .containsExactly("finding.stopped-and-transmitted-anew"));

    correct(file, other);

    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    isRebuilt(file);
    file.transmitted();
    assertThat(file.stateByJournal()).isEqualTo("IN_EXECUTION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "subjects"})
  @Clause({"40(12)(b)", "42(4)"})
  void soIsOneWhoseTransmittalIsOnlyDrafted(String field) {
    InMemory file = InMemory.of(Registered.preservation()).triaged();

    correct(file, corrected(file, field));

    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    assertThat(file.measure().execution().openRecalls()).isEmpty();
    assertThat(file.kinds()).endsWith("transmittal-recalled");
  }

  @Test
  @Clause("42(4)")
  void aPreservationOfTheSameAccountGoesOn() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();

    correct(file, Edited.with(corrected(file, "subjects"), "sameMatter", true));

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(file.measure().isOutdated()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "description, false",
    "subjects, false",
    "description, true",
    "subjects, true",
  })
  @Clause("42(8)")
  void dataThatArePreservedStayPreserved(String field, boolean confirmed) {
    InMemory file = inEffect();
    if (confirmed) {
      file.then(verbs -> Executing.of(verbs, 1).held(LocalDate.of(2027, 1, 4)));
    }
    MeasureState stood = file.measure().state();
    Correction other = corrected(file, field);
    assertThatThrownBy(() -> Correcting.of(file.verbs()).correct(other))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields())
                    .hasEntrySatisfying(
                        field.equals("subjects") ? field : "measures[0].description",
                        why -> assertThat(why.key()).isEqualTo("input.matter-held")));

    correct(file, Edited.with(other, "sameMatter", true));

    assertThat(file.measure().state()).isEqualTo(stood);
    assertThat(file.measure().execution().inEffectFrom()).isPresent();
  }

  /** What is preserved is right still; what is to be preserved besides is a further measure. */
  @Test
  @Clause("42(8)")
  void anotherPersonIsNamedBesidesThoseWhoseDataArePreserved() {
    InMemory file = inEffect();
    correct(file, Edited.with(corrected(file, "subjects"), "sameMatter", true));
    Correction stands = Edited.of(file.request());
    List<NewSubject> more = new ArrayList<>(stands.subjects());
    more.add(new NewSubject(Subject.Kind.NATURAL_PERSON, "Mr Z", null, null, "XA", null));

    correct(file, Edited.with(stands, "subjects", more));

    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
    assertThat(file.measure().execution().inEffectFrom()).isPresent();
    isRebuilt(file);
  }

  private static InMemory inEffect() {
    return InMemory.of(Registered.preservation())
        .triaged()
        .transmitted()
        .reported(Instant.parse("2026-11-03T11:00:00Z"));
  }

  /** What serves to collect electronic evidence was said of what was asked then, 35(1)(c). */
  @ParameterizedTest
  @ValueSource(strings = {"description", "electronicEvidence"})
  @Clause({"35(1)", "40(1)"})
  void whetherItServesIsAskedAgain(String field) {
    InMemory file = serving();
    Object value = field.equals("description") ? "An alibi witness" : Stated.NO;
    Correction said = Edited.measure(file.request(), 1, field, value);
    assertThatThrownBy(
            () -> Correcting.of(file.verbs()).correct(Edited.with(said, "looked", Map.of())))
        .isInstanceOf(UnseenChanges.class);
    assertThat(file.measure().scope().serves()).isEqualTo(Stated.YES);

    correct(file, said);

    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    assertThat(file.kinds()).contains("scope-answer-set-aside");
    isRebuilt(file);
    assertThatThrownBy(() -> Scoping.of(file.verbs()).examine(1, ScopeAnswer.NONE))
        .isInstanceOf(BadInput.class);
    file.then(
        verbs ->
            Scoping.of(verbs)
                .examine(1, new ScopeAnswer(Stated.NO, "He says where he was", Set.of())));
    assertThat(file.measure().state()).isEqualTo(MeasureState.FOUND_OUTSIDE);
  }

  @Test
  @Clause("35(1)")
  void theAnswerStandsWhereTheSameIsAsked() {
    InMemory file = serving();

    correct(
        file,
        Edited.with(
            Edited.measure(file.request(), 1, "description", "Otherwise"), "sameMatter", true));

    assertThat(file.measure().scope().serves()).isEqualTo(Stated.YES);
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  private static InMemory serving() {
    return InMemory.of(Registered.forOtherCrime(Assistance.STATEMENT))
        .then(
            verbs ->
                Triaging.of(verbs)
                    .settle(
                        new Triage(
                            LegalBasis.CONVENTION,
                            null,
                            new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"),
                            true,
                            null,
                            Map.of(),
                            null,
                            Map.of(
                                1, new ScopeAnswer(Stated.YES, "It authenticates logs", Set.of())),
                            null,
                            null)));
  }

  private static Correction corrected(InMemory file, String field) {
    return field.equals("subjects")
        ? Edited.of(
            file.request(),
            field,
            List.of(new NewSubject(Subject.Kind.NATURAL_PERSON, "Mrs Y", null, null, "XA", null)))
        : Edited.measure(file.request(), 1, field, "Otherwise");
  }

  private static void correct(InMemory file, Correction said) {
    file.then(verbs -> Correcting.of(verbs).correct(said));
  }

  private static void isRebuilt(InMemory file) {
    assertThat(FromJournal.of(file.journal().entries()))
        .containsAllEntriesOf(
            FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }
}
