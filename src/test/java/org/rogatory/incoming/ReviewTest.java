package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.contents.Waiving;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.BasisChange;
import org.rogatory.incoming.filing.ContentMending;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Rebasing;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.found.FoundBasis;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Result.Outcome;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.LanguageTag;

/** After a change the rules are asked again, and what rests on what changed goes back. */
class ReviewTest {

  private static final String TREATY = "Treaty of 3 May 1998";
  private static final String WHY = "Article 4 of the treaty allows it, as the facts show.";

  @Test
  @Clause({"40(7)", "40(28)", "40(25)"})
  void aRefusalUnderATreatyIsNotSentUnderTheConvention() {
    InMemory file = underTreaty();
    file.then(
            verbs ->
                Deciding.of(verbs, 1)
                    .assess(
                        Edited.with(
                            InMemory.found(
                                Ground.OTHER_TREATY,
                                Map.of(NeededFact.TREATY_ARTICLE, "Article 4")),
                            "consult",
                            false)))
        .then(verbs -> Deciding.of(verbs, 1).proposeRefusal(List.of(Ground.OTHER_TREATY), WHY))
        .approved();

    rebase(file, LegalBasis.CONVENTION, null);

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().decision().approvedBy()).isEmpty();
    assertThat(file.kinds())
        .containsSubsequence("basis-changed", "examined-again", "proposal-withdrawn", "begun-anew");
    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).refused())
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  @Clause({"40(7)", "40(28)"})
  void aConsultationThatIsNotSentIsTakenBackAndOneThatWasSentStays() {
    InMemory prepared = InMemory.in(MeasureState.CONSULTATION_IN_PREPARATION);
    prepared.treaty(TREATY, null, "registrar");
    rebase(prepared, LegalBasis.OTHER_TREATY, TREATY);
    assertThat(prepared.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(prepared.kinds()).containsSubsequence("consultation-dropped", "begun-anew");

    InMemory sent = InMemory.in(MeasureState.IN_CONSULTATION);
    sent.treaty(TREATY, null, "registrar");
    rebase(sent, LegalBasis.OTHER_TREATY, TREATY);
    sent.then(
        verbs ->
            Consulting.of(verbs, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Understood.", null, List.of()));
    assertThat(sent.measure().isOutdated()).isTrue();
    forbidden(sent, "40(1)", verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    sent.then(verbs -> Deciding.of(verbs, 1).reassess())
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(sent.measure().state()).isEqualTo(MeasureState.GRANTED);
  }

  @Test
  @Clause({"40(25)", "40(28)"})
  void sendingExaminesAgainWhatWasApproved() {
    InMemory file = InMemory.in(MeasureState.REFUSAL_PROPOSED).approved();
    file.request().formalities().restOn(new FoundBasis(LegalBasis.OTHER_TREATY, TREATY, null));

    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).refused())
        .isInstanceOf(ForbiddenByProvision.class);
    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);

    InMemory consulting = InMemory.in(MeasureState.CONSULTATION_IN_PREPARATION);
    consulting
        .request()
        .formalities()
        .restOn(new FoundBasis(LegalBasis.OTHER_TREATY, TREATY, null));
    assertThatThrownBy(consulting::consulted).isInstanceOf(ForbiddenByProvision.class);
    assertThat(consulting.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {
        "AWAITING_DECISION",
        "CONSULTATION_IN_PREPARATION",
        "REFUSAL_PROPOSED",
        "POSTPONEMENT_PROPOSED",
        "GRANTED",
        "EXECUTED"
      })
  @Clause({"40(8)", "40(25)", "40(27)", "40(28)"})
  void aDecisionWhoseOffencesChangedGoesBack(MeasureState state) {
    InMemory file = InMemory.in(state);

    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "offences", Registered.inFull().offences())));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
  }

  @Test
  @Clause({"40(12)(b)", "40(25)"})
  void whatChangesWhileAnAuthorityWorksIsAssessedBeforeTheAnswer() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "offences", Registered.inFull().offences())));
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);

    file.reported(null);

    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).requireCurrent())
        .isInstanceOf(ForbiddenByProvision.class);
    file.then(verbs -> Executing.of(verbs, 1).reassess())
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Executing.of(verbs, 1).requireCurrent());
  }

  @Test
  @Clause({"35(1)", "65"})
  void whatIsFoundOtherwiseIsShownBeforeItIsConfirmedAndChangesNothingUntilThen() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION);
    int entries = file.kinds().size();
    Correction said =
        Edited.of(file.request(), "dated", LocalDate.of(2024, 1, 1), "looked", Map.of());

    assertThatThrownBy(() -> Correcting.of(file.verbs()).correct(said))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .anySatisfy(
                        change -> {
                          assertThat(change.about()).isEqualTo("finding.scope");
                          assertThat(change.before()).isEqualTo("scope.inside");
                          assertThat(change.after()).isEqualTo("scope.outside");
                        }));
    assertThat(file.kinds()).hasSize(entries);
    assertThat(file.request().origin().dated()).contains(LocalDate.of(2026, 11, 2));

    file.then(verbs -> Correcting.of(verbs).correct(Edited.with(said, "looked", Edited.LOOKED)));
    assertThat(file.journal().facts())
        .anySatisfy(
            fact ->
                assertThat(fact)
                    .isInstanceOfSatisfying(
                        RequestFact.ExaminedAgain.class,
                        again -> assertThat(again.changes()).isNotEmpty()));
    assertThat(file.measure().state()).isEqualTo(MeasureState.SCOPE_OPEN);
    assertThat(file.stateByJournal()).isEqualTo("SCOPE_OPEN");
  }

  @Test
  void whatStoodDamagedIsCorrectedAndAllThatIsFoundThenIsLookedAt() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION);
    Correction said = Edited.of(file.request());
    Map<String, String> seen = new HashMap<>(said.seen());
    seen.put("requestingState", "??");
    file.request().file().counterpart("??");

    assertThatThrownBy(
            () ->
                Correcting.of(file.verbs())
                    .correct(Edited.with(said, "seen", seen, "looked", Map.of())))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .anySatisfy(
                        change -> {
                          assertThat(change.before()).isEqualTo("finding.not-asked");
                          assertThat(change.after()).isEqualTo("scope.inside");
                        }));
    file.request().file().counterpart("??");

    file.then(verbs -> Correcting.of(verbs).correct(Edited.with(said, "seen", seen)));
    assertThat(file.request().requestingState()).isEqualTo("XB");
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAITING_DECISION", "REFUSAL_PROPOSED", "GRANTED"})
  @Clause({"40(3)", "40(12)(b)"})
  void anotherKindThanWasRegisteredIsAssessedAnew(MeasureState state) {
    InMemory file = InMemory.in(state);

    file.then(otherKind());

    assertThat(file.measure().assistance()).isEqualTo(Assistance.TRAFFIC_DATA);
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.kinds()).contains("begun-anew").doesNotContain("transmittal-recalled");
  }

  @Test
  @Clause("40(12)(b)")
  void theAuthorityThatIsAtWorkOnAnotherKindIsToBeToldAndTheMeasureGoesBack() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    file.then(otherKind());

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    assertThat(file.measure().execution().authority()).isEmpty();
    assertThat(file.measure().execution().transmittedOn()).isEmpty();
    file.then(
        verbs ->
            Executing.of(verbs, 1).recallTold(file.measure().execution().openRecalls().get(0)));
    assertThat(file.measure().execution().openRecalls()).isEmpty();
    assertThat(file.kinds()).endsWith("recall-told");
  }

  @Test
  @Clause("40(12)(b)")
  void whatWasReportedOfAnotherKindIsNoResultAndIsTransmittedAnew() {
    InMemory file = InMemory.in(MeasureState.EXECUTED).then(otherKind());

    assertThat(file.measure().execution().hasResult()).isFalse();
    assertThat(file.measure().execution().openRecalls()).isEmpty();
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    assertThatThrownBy(() -> Deciding.of(file.verbs(), 1).grant(List.of(), null))
        .as("what 45(3) requires is asked for")
        .isInstanceOf(ForbiddenByProvision.class);
    file.then(verbs -> Waiving.of(verbs).waive(1, Examination.NOTHING))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    assertThat(FromJournal.of(file.journal().entries()))
        .containsAllEntriesOf(
            FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  @ParameterizedTest
  @EnumSource(names = {"ANSWERED", "REFUSED", "WITHDRAWN", "ANSWERED_HOLD_CONTINUES"})
  void whatHasEndedKeepsItsKind(MeasureState ended) {
    InMemory file = InMemory.in(ended);
    assertThatThrownBy(() -> file.then(otherKind()))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields()).containsOnlyKeys("measures[0].assistance"));
  }

  @Test
  @Clause("42(8)")
  void dataThatArePreservedStayPreserved() {
    InMemory file =
        InMemory.of(Registered.preservation())
            .triaged()
            .transmitted()
            .reported(Instant.parse("2026-11-03T11:00:00Z"));
    assertThatThrownBy(() -> file.then(otherKind()))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("measures[0].assistance").key())
                    .isEqualTo("input.kind-held"));
    assertThat(file.measure().execution().inEffectFrom()).isPresent();
  }

  private static Consumer<RequestPen> otherKind() {
    return verbs ->
        Correcting.of(verbs)
            .correct(Edited.measure(verbs.request(), 1, "assistance", Assistance.TRAFFIC_DATA));
  }

  @ParameterizedTest
  @EnumSource(names = {"AWAITING_DECISION", "REFUSAL_PROPOSED", "GRANTED", "EXECUTED"})
  @Clause({"40(15)", "40(16)", "40(28)"})
  void newFactsThatArriveTakeBackWhatIsNotSent(MeasureState state) {
    InMemory file = InMemory.in(state);

    file.then(
        verbs ->
            Supplementing.of(verbs)
                .received(Information.adding("mail", Map.of("facts", "He was abroad."))));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.kinds()).endsWith("begun-anew");
  }

  @Test
  @Clause("40(28)")
  void aReplyThatBringsNewFactsIsNotDecidedOnBeforeTheyAreAssessed() {
    InMemory file = InMemory.in(MeasureState.IN_CONSULTATION);
    Moment now = file.verbs().moment();

    file.then(
        verbs ->
            Arrivals.of(verbs)
                .take(
                    new Arrival.ReplyArrived(
                        new Arrival.Coming(Channel.DIPLOMATIC, now),
                        1,
                        null,
                        "He was abroad, as the tickets show.",
                        null,
                        List.of(),
                        List.of(),
                        Map.of("facts", "He was abroad."),
                        Map.of())));

    assertThat(file.kinds()).endsWith("consultation-replied", "information-received", "begun-anew");
    assertThat(file.request().content(ContentItem.FACTS).text()).endsWith("He was abroad.");
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause({"40(16)", "40(21)(a)"})
  void whatArrivesIsExaminedAndWhatIsFoundOtherwiseStandsInTheJournal() {
    InMemory file = InMemory.in(MeasureState.AWAITING_INFORMATION);
    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)))
        .then(
            verbs ->
                Supplementing.of(verbs)
                    .received(Information.adding("mail", Map.of("facts", "Money was taken."))));

    assertThat(file.kinds()).containsSubsequence("information-received", "examined-again");
    assertThat(again(file))
        .anySatisfy(change -> assertThat(change.about()).isEqualTo(ContentItem.FACTS.key()));
  }

  private static List<FindingChanged> again(InMemory file) {
    return file.journal().facts().stream()
        .filter(RequestFact.ExaminedAgain.class::isInstance)
        .flatMap(fact -> ((RequestFact.ExaminedAgain) fact).changes().stream())
        .toList();
  }

  @Test
  @Clause({"40(15)", "40(16)"})
  void aCorrectionOfTheContentsShowsWhatIsLookedAtAgainAndChangesNothingUntilThen() {
    InMemory file = InMemory.in(MeasureState.GRANTED);
    int entries = file.kinds().size();
    String stood = file.request().content(ContentItem.FACTS).text();
    ContentMending said =
        new ContentMending(ContentMending.Act.CORRECT, 1, "Otherwise.", "Misread", Map.of());

    assertThatThrownBy(() -> Correcting.of(file.verbs()).content(ContentItem.FACTS, said))
        .isInstanceOfSatisfying(
            UnseenChanges.class,
            unseen ->
                assertThat(unseen.changes())
                    .containsExactly(
                        new FindingChanged(
                            1,
                            "finding.measure",
                            MeasureState.GRANTED.key(),
                            "finding.assessed-again")));
    assertThat(file.kinds()).hasSize(entries);
    assertThat(file.request().content(ContentItem.FACTS).text()).isEqualTo(stood);
    assertThat(file.request().content(ContentItem.FACTS).versions()).hasSize(1);

    file.then(
        verbs ->
            Correcting.of(verbs)
                .content(ContentItem.FACTS, Edited.with(said, "looked", Edited.LOOKED)));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
  }

  @Test
  @Clause({"40(15)", "40(16)"})
  void whatAClerkLeftOutIsFilledInBeforeTheTriageAndNobodyIsAsked() {
    InMemory file =
        InMemory.of(Registered.without("facts", Registered.complete(Assistance.CONTENT_DATA)));

    file.then(
            verbs ->
                Correcting.of(verbs)
                    .content(
                        ContentItem.FACTS,
                        new ContentMending(
                            ContentMending.Act.COPY, 0, "A system was entered.", null, Map.of())))
        .triaged();

    assertThat(file.request().supplements()).isEmpty();
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause("40(16)")
  void whatWasFoundDeficientStaysSoWhereNobodyLooked() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION);
    file.then(verbs -> Supplementing.of(verbs).find(ContentItem.FACTS, "Which day?"));
    ContentMending said =
        new ContentMending(ContentMending.Act.SUFFICIENT, 1, null, null, Map.of());

    assertThatThrownBy(() -> Correcting.of(file.verbs()).content(ContentItem.FACTS, said))
        .isInstanceOf(UnseenChanges.class);

    assertThat(file.request().content(ContentItem.FACTS).deficiency()).contains("Which day?");
  }

  @Test
  @Clause({"35(1)", "40(1)", "65"})
  void aGrantAsksScopeOnceMore() {
    InMemory file = InMemory.in(MeasureState.AWAITING_DECISION);
    Correction before = Edited.of(file.request(), "dated", LocalDate.of(2024, 1, 1));
    file.request().origin().correct(before);

    forbidden(file, "65", verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
  }

  @Test
  @Clause({"40(13)", "40(16)"})
  void aLanguageThatWeDoNotAcceptIsAskedAboutWhenItTurnsOut() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "language", LanguageTag.of("de"))));

    assertThat(file.kinds())
        .containsSubsequence("corrected", "examined-again", "information-needed");
    file.then(
        verbs ->
            Correcting.of(verbs)
                .correct(Edited.of(verbs.request(), "language", LanguageTag.of("en"))));
    assertThat(file.kinds()).endsWith("information-cancelled");
  }

  @Test
  @Clause("40(7)")
  void anotherTreatyIsOneOfTheRegister() {
    InMemory file = InMemory.in(MeasureState.RECEIVED);
    refused(file, LegalBasis.OTHER_TREATY, "An old treaty", "treaty");
    refused(file, LegalBasis.OTHER_TREATY, null, "treaty");

    file.treaty(TREATY, null, "caseworker");
    refused(file, LegalBasis.OTHER_TREATY, TREATY, "treaty");

    InMemory second = InMemory.in(MeasureState.RECEIVED).treaty(TREATY, null, "registrar");
    refused(second, LegalBasis.TREATY_WITH_PARAGRAPHS_8_TO_31, TREATY, "legalBasis");
    refused(second, LegalBasis.CONVENTION, TREATY, "treaty");
    second.then(verbs -> Triaging.of(verbs).settle(triage(LegalBasis.OTHER_TREATY, TREATY)));
    assertThat(second.request().formalities().treaty()).contains(TREATY);
  }

  @Test
  @Clause("40(7)")
  void theDayOfTheAgreementOnParagraphs8To31IsRecorded() {
    LocalDate agreed = LocalDate.of(2025, 6, 1);
    InMemory file = InMemory.in(MeasureState.RECEIVED).treaty(TREATY, agreed, "registrar");
    refused(file, LegalBasis.OTHER_TREATY, TREATY, "legalBasis");

    file.then(
        verbs ->
            Triaging.of(verbs).settle(triage(LegalBasis.TREATY_WITH_PARAGRAPHS_8_TO_31, TREATY)));

    assertThat(file.request().formalities().paragraphsAgreedOn()).contains(agreed);
    assertThat(FromJournal.of(file.journal().entries()))
        .containsEntry("paragraphsAgreedOn", "2025-06-01");
  }

  /** What an obstacle left of a preservation was assessed, unlike the preservation itself. */
  @Test
  @Clause({"40(7)", "42(6)"})
  void theRestOfAPreservationIsAssessedAnewUnderTheOtherBasis() {
    InMemory file =
        InMemory.of(Registered.preservation())
            .treaty(TREATY, null, "registrar")
            .then(verbs -> Triaging.of(verbs).settle(triage(LegalBasis.OTHER_TREATY, TREATY)))
            .transmitted()
            .then(verbs -> Executing.of(verbs, 1).reported(unwillingInPart()))
            .then(
                verbs ->
                    Deciding.of(verbs, 2)
                        .assess(
                            InMemory.found(
                                Ground.ESSENTIAL_INTERESTS,
                                Map.of(NeededFact.INTEREST, "A source of the service"))))
            .then(
                verbs ->
                    Consulting.of(verbs, 2)
                        .sent("XA-2026-00001/L2", InMemory.period(verbs), "mail", "Receipt 1"))
            .later(Duration.ofDays(60))
            .then(verbs -> Consulting.of(verbs, 2).lapsed());
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.AWAITING_DECISION);

    rebase(file, LegalBasis.CONVENTION, null);

    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  private static Result unwillingInPart() {
    return new Result(
        Outcome.PARTLY_EXECUTED,
        "Data on one disk",
        new Result.Shortfall(Hindrance.UNWILLING, "The authority does not wish to", "The rest"),
        null,
        null,
        Instant.parse("2026-11-03T11:00:00Z"),
        null);
  }

  private static InMemory underTreaty() {
    return InMemory.of(Registered.complete(Assistance.CONTENT_DATA))
        .treaty(TREATY, null, "registrar")
        .then(verbs -> Triaging.of(verbs).settle(triage(LegalBasis.OTHER_TREATY, TREATY)));
  }

  private static Triage triage(LegalBasis basis, @Nullable String treaty) {
    return Edited.with(
        InMemory.triage(Authenticity.VERIFIED, true), "basis", basis, "treaty", treaty);
  }

  private static void rebase(InMemory file, LegalBasis basis, @Nullable String treaty) {
    FoundBasis stands = file.request().formalities().rests();
    file.then(
        verbs ->
            Rebasing.of(verbs)
                .change(
                    new BasisChange(
                        stands.basis(),
                        stands.treaty(),
                        basis,
                        treaty,
                        "Found in the treaty series",
                        Edited.LOOKED)));
  }

  private static void refused(
      InMemory file, LegalBasis basis, @Nullable String treaty, String field) {
    int entries = file.kinds().size();

    assertThatThrownBy(() -> Triaging.of(file.verbs()).settle(triage(basis, treaty)))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));

    assertThat(file.kinds()).hasSize(entries);
    assertThat(file.measure().state()).isEqualTo(MeasureState.RECEIVED);
  }

  private static void forbidden(
      InMemory file, String provision, java.util.function.Consumer<RequestPen> act) {
    assertThatThrownBy(() -> act.accept(file.verbs()))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e -> assertThat(e.provision().toString()).startsWith(provision.substring(0, 2)));
  }
}
