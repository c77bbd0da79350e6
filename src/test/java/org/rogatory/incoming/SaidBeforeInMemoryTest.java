package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.NewRequest.NewSubject;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.filing.FollowUps;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.persons.Consenting;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.register.facts.CountryCode;

/** What a person said of one person, matter or State is not taken for said of another. */
class SaidBeforeInMemoryTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final String KEPT = InMemory.PRESERVED;

  @ParameterizedTest
  @CsvSource({
    "subjects, false, true",
    "description, false, true",
    "requestingState, false, true",
    "requestingState, true, true",
    "subjects, true, false",
    "description, true, false",
    "sender, false, false",
  })
  @Clause({"40(9)(a)", "40(9)(b)"})
  void anotherPersonDidNotConsentAndNobodyAgreedToThatTransfer(
      String field, boolean same, boolean ends) {
    InMemory file = transferable();
    Correction said = Edited.with(corrected(file, field), "sameMatter", same);
    if (ends) {
      assertThat(unseen(file, said))
          .contains(
              "finding.consent finding.asked-again", "finding.agreements finding.asked-again");
    }
    assertThat(file.measure().consents().personAsked()).isPresent();
    assertThat(file.measure().consents().agreedConditions()).hasSize(2);

    correct(file, said);

    assertThat(file.measure().consents().personAsked().isEmpty()).isEqualTo(ends);
    assertThat(file.measure().consents().agreedConditions().isEmpty()).isEqualTo(ends);
    assertThat(file.kinds().contains("persons-asked-again")).isEqualTo(ends);
    isRebuilt(file);
    if (ends) {
      authentic(file);
      file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
      assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
          .isInstanceOf(ForbiddenByProvision.class)
          .hasMessageContaining("40(9)(a)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"subjects", "description", "requestingState"})
  @Clause("40(18)")
  void asWhatAnotherPersonIsHeardIsAskedAgain(String field) {
    InMemory file =
        InMemory.of(Registered.complete(Assistance.VIDEOCONFERENCE))
            .triaged()
            .then(verbs -> Consenting.of(verbs, 1).heard(HeardAs.WITNESS));
    Correction said = corrected(file, field);
    assertThat(unseen(file, said)).contains("finding.heard-as finding.asked-again");
    assertThat(file.measure().consents().heardAs()).contains(HeardAs.WITNESS);

    correct(file, said);

    assertThat(file.measure().consents().heardAs()).isEmpty();
    isRebuilt(file);
    authentic(file);
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(18)");
  }

  /** That INTERPOL is agreed with one State opens it for no other. */
  @Test
  @Clause("40(12)(d)")
  void anotherStateAgreedOnNoChannel() {
    InMemory file =
        InMemory.of(
                Registered.by(
                    Channel.INTERPOL, Registered.urgent(Registered.complete(Assistance.DOCUMENTS))))
            .then(verbs -> Triaging.of(verbs).settle(agreedByInterpol()));
    Correction said = corrected(file, "requestingState");
    assertThat(unseen(file, said)).contains("finding.agreed finding.asked-again");
    assertThat(file.request().formalities().channelAgreed(Channel.INTERPOL)).isEqualTo(Stated.YES);

    correct(file, said);

    assertThat(file.request().formalities().channelAgreed(Channel.INTERPOL))
        .isEqualTo(Stated.NOT_STATED);
    assertThat(file.kinds()).contains("channel-answer-set-aside");
    isRebuilt(file);
    authentic(file);
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString("40(12)(d)"));
  }

  @Test
  @Clause("40(12)(d)")
  void theSameStateAgreedStillWhereSomethingElseIsAsked() {
    InMemory file =
        InMemory.of(
                Registered.by(
                    Channel.INTERPOL, Registered.urgent(Registered.complete(Assistance.DOCUMENTS))))
            .then(verbs -> Triaging.of(verbs).settle(agreedByInterpol()));

    correct(file, corrected(file, "subjects"));

    assertThat(file.request().formalities().channelAgreed(Channel.INTERPOL)).isEqualTo(Stated.YES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"subjects", "description", "requestingState"})
  @Clause("42(8)")
  void whetherTheRequestIsAboutPreservedDataIsAskedAgain(String field) {
    InMemory file = apart();
    Correction said = corrected(file, field);
    assertThat(unseen(file, said)).contains("finding.other-data finding.asked-again");
    assertThat(FollowUps.of(file.verbs()).unanswered()).isEmpty();

    correct(file, said);

    assertAskedAgain(file);
  }

  @Test
  @Clause("42(8)")
  void theAnswerOnTheDataStandsWhereTheSameIsAsked() {
    InMemory file = apart();

    correct(file, Edited.with(corrected(file, "description"), "sameMatter", true));

    assertThat(FollowUps.of(file.verbs()).unanswered()).isEmpty();
    assertThat(file.kinds()).doesNotContain("apart-answers-set-aside");
  }

  @Test
  @Clause("42(8)")
  void itIsAskedAgainWhereWhatWasCopiedIsMended() {
    InMemory file = apart();
    ContentMending said =
        new ContentMending(
            ContentMending.Act.CORRECT, 1, "The account is hinge.", "Page 2", Map.of());
    assertThatThrownBy(
            () -> Correcting.of(file.verbs()).content(ContentItem.ASSISTANCE_REQUESTED, said))
        .isInstanceOf(UnseenChanges.class);
    assertThat(FollowUps.of(file.verbs()).unanswered()).isEmpty();

    file.then(
        verbs ->
            Correcting.of(verbs)
                .content(
                    ContentItem.ASSISTANCE_REQUESTED,
                    Edited.with(said, "looked", Edited.of(file.request()).looked())));

    assertAskedAgain(file);
  }

  @Test
  @Clause("42(8)")
  void itIsAskedAgainWhereTheStateWritesToIt() {
    InMemory file = apart();

    file.then(
        verbs ->
            Supplementing.of(verbs)
                .received(
                    Information.adding(
                        "mail", Map.of("assistance-requested", "The account is hinge."))));

    assertAskedAgain(file);
  }

  @ParameterizedTest
  @CsvSource({"STORED_DATA, true", "SERVICE, false"})
  @Clause("42(8)")
  void itIsAskedAgainWhereMoreDataAreAskedFor(Assistance kind, boolean again) {
    InMemory file = apart();

    file.then(
        verbs ->
            Filing.of(verbs)
                .added(
                    new NewRequest.NewMeasure(kind, "Mails of hinge", null, Stated.NO, null, null),
                    Channel.CENTRAL_AUTHORITY_POST));

    assertThat(FollowUps.of(file.verbs()).unanswered().contains(KEPT)).isEqualTo(again);
    isRebuilt(file);
  }

  /** The State that asks must know that data are held for it, and until when. */
  @Test
  @Clause("42(8)")
  void anotherStateIsOwedTheConfirmationThatTheFirstOneGot() {
    InMemory file = InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES);
    Correction said = corrected(file, "requestingState");
    assertThat(unseen(file, said)).contains("finding.measure finding.confirmed-anew");
    assertThat(file.measure().state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);

    correct(file, said);

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().execution().inEffectFrom()).isPresent();
    assertThat(file.request().isClosed()).isFalse();
    isRebuilt(file);
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("40(13)");
    authentic(file);
    file.then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null))
        .then(verbs -> Executing.of(verbs, 1).held(LocalDate.of(2027, 1, 4)));
    assertThat(file.measure().state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
    isRebuilt(file);
  }

  @Test
  @Clause("42(8)")
  void theSameStateIsOwedNothing() {
    InMemory file = InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES);

    correct(file, corrected(file, "sender"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
  }

  private static void assertAskedAgain(InMemory file) {
    assertThat(file.kinds()).contains("apart-answers-set-aside");
    assertThat(FollowUps.of(file.verbs()).unanswered()).containsExactly(KEPT);
    isRebuilt(file);
    file.then(verbs -> FollowUps.of(verbs).apart(KEPT, "Still another account"));
    assertThat(FollowUps.of(file.verbs()).unanswered()).isEmpty();
    isRebuilt(file);
  }

  private static InMemory apart() {
    NewRequest arrived = Registered.complete(Assistance.STORED_DATA);
    Map<String, String> contents = new HashMap<>(arrived.contents());
    contents.merge("facts", " See your file XA 2026-00008.", String::concat);
    return InMemory.of(Registered.with(arrived, contents))
        .then(verbs -> FollowUps.of(verbs).answer(Map.of(KEPT, "Another account")))
        .triaged();
  }

  private static InMemory transferable() {
    return InMemory.of(Registered.complete(Assistance.TRANSFER_IN_CUSTODY))
        .triaged()
        .then(
            verbs ->
                Consenting.of(verbs, 1)
                    .asked(new Asked(new Consent(DAY, DAY, true), "Judge Nwosu", "en", "Counsel")))
        .then(verbs -> agree(verbs, Party.OURS))
        .then(verbs -> agree(verbs, Party.THEIRS));
  }

  private static void agree(RequestPen verbs, Party party) {
    Consenting.of(verbs, 1).agreed(Agreement.given(party, "Prisons", DAY, null));
  }

  private static Triage agreedByInterpol() {
    return Edited.with(
        InMemory.triage(Authenticity.VERIFIED, true),
        "agreed",
        Stated.YES,
        "agreedHow",
        "Arrangement of 2020");
  }

  private static void authentic(InMemory file) {
    if (!file.request().formalities().isAuthentic()) {
      file.then(
          verbs ->
              Filing.of(verbs)
                  .authenticated(
                      new OriginFound(Authenticity.VERIFIED, List.of(), "Called back"), "how"));
    }
  }

  private static Correction corrected(InMemory file, String field) {
    return switch (field) {
      case "subjects" ->
          Edited.of(
              file.request(),
              field,
              List.of(
                  new NewSubject(Subject.Kind.NATURAL_PERSON, "Mrs Y", null, null, "XA", null)));
      case "requestingState" -> Edited.of(file.request(), field, CountryCode.of("XD"));
      case "sender" -> Edited.of(file.request(), field, "Another office");
      default -> Edited.measure(file.request(), 1, field, "Otherwise");
    };
  }

  /** What would be shown to whoever corrects so without having looked. */
  private static List<String> unseen(InMemory file, Correction said) {
    try {
      Correcting.of(file.verbs()).correct(Edited.with(said, "looked", Map.of()));
      return List.of();
    } catch (UnseenChanges unseen) {
      return unseen.changes().stream().map(SaidBeforeInMemoryTest::line).toList();
    }
  }

  private static String line(FindingChanged change) {
    return change.about() + " " + change.after();
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
