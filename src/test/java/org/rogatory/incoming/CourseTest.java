package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.triage.DraftOutsideAnswer;
import org.rogatory.incoming.withdrawal.DraftStopLetter;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The turns that the course of a request can take besides the straight line. */
@RogatoryTest
@Tag("database")
class CourseTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  private static final String POSTPONE =
      "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':'Investigation 4/26 of the Port Avery prosecutor'},"
          + "'noConditions':'Any disclosure would warn the suspects.','consult':false}";
  private static final String DECIDE_TO_POSTPONE =
      "{'decision':'postpone','proceeding':'Investigation 4/26 of the Port Avery prosecutor','reviewOn':'%s',"
          + "'reasons':'Disclosure now would warn the suspects of investigation 4/26.'}";

  @Autowired Walks walks;
  @Autowired TestClock clock;

  @Test
  @Clause({"40(3)", "40(17)"})
  void oneExecutedAndOneRefusedMeasureMakeTheRequestPartlyExecuted() {
    Walk walk =
        walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.CONTENT_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", 1, "{'grounds':['none'],'consult':false}", "caseworker");
    walk.take("decide-measure", 1, "{'decision':'grant'}", "caseworker");
    walk.take(
        "assess-grounds",
        2,
        "{'grounds':['persecution'],'facts':{'persecution.prejudice-feared':'Prosecution for political opinions'},'consult':false}",
        "caseworker");
    walk.take(
        "decide-measure",
        2,
        "{'decision':'refuse','grounds':['persecution'],'reasons':'There are substantial grounds for believing that the account holder would be prosecuted for political opinions.'}",
        "caseworker");
    walk.finishLetters();
    walk.take(
        "record-result",
        1,
        "{'outcome':'executed','result':'Account data are enclosed.'}",
        "caseworker");
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(walk.file().state()).isEqualTo(RequestState.PARTLY_EXECUTED);
    assertThat(walk.file().isClosed()).isTrue();
  }

  @Test
  @Clause("40(16)")
  void whatIsMissingIsAskedForWhileTheClearMeasureGoesOn() {
    Walk walk =
        walks.register(
            Registered.without(
                "facts", Registered.complete(Assistance.SERVICE, Assistance.SEARCH_SEIZURE)));
    walk.take("triage-request", TRIAGE);

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    assertThat(walk.measure(2).turn()).isEqualTo(Turn.US);
    walk.finishLetters();
    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SENT);
    assertThat(walk.measure(2).turn()).isEqualTo(Turn.REQUESTING_STATE);

    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(
                    Information.adding(
                        "central-authority-electronic", Map.of("facts", "What happened."))));
    assertThat(walk.measure(2).turn()).isEqualTo(Turn.US);
    walk.take("examine-supplement", "{'noLongerNeeded':false}");

    assertThat(walk.file().supplement(1).stage()).isEqualTo(Supplement.Stage.SETTLED);
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).containsExactly("assess-grounds", "assess-grounds");
  }

  @Test
  void nobodyIsToldThatWeWaitForWhatWeHaveNotAskedFor() {
    Walk walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.SEARCH_SEIZURE)));
    walk.take("triage-request", TRIAGE);
    walk.happens(pen -> Enquiring.of(pen).received("central-authority-electronic", null));

    assertThat(walk.file().turn()).isEqualTo(Turn.US);
    assertThat(reply(walk)).contains("being examined").doesNotContain("have asked for");

    walk.finishLetters();
    assertThat(walk.file().turn()).isEqualTo(Turn.REQUESTING_STATE);
    walk.happens(pen -> Enquiring.of(pen).received("central-authority-electronic", null));

    assertThat(walk.file().turn()).as("the enquiry waits for us").isEqualTo(Turn.US);
    assertThat(walk.measure(1).turn()).isEqualTo(Turn.REQUESTING_STATE);
    assertThat(reply(walk)).contains("that we have asked for");
  }

  private static String reply(Walk walk) {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftStatusReply.KIND))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .text();
  }

  @Test
  void informationThatArrivesBeforeItsLetterWasSentIsNotLost() {
    Walk walk =
        walks.register(Registered.without("facts", Registered.complete(Assistance.SEARCH_SEIZURE)));
    walk.take("triage-request", TRIAGE);
    walk.happens(
        pen ->
            Supplementing.of(pen)
                .received(
                    Information.adding(
                        "central-authority-post", Map.of("facts", "What happened."))));
    walk.finishLetters();

    assertThat(walk.openSteps()).contains("examine-supplement");
  }

  @Test
  @Clause({"42(1)", "42(4)", "42(8)"})
  void aPreservationIsExecutedFirstAndAnsweredWithItsHold() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    assertThat(walk.openSteps()).contains("prepare-letter").doesNotContain("assess-grounds");
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'The account is preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
    assertThat(walk.file().state()).isEqualTo(RequestState.HOLD_CONTINUES);
    assertThat(walk.letters())
        .anyMatch(
            letter ->
                letter.is(DraftResults.CONFIRMATION) && letter.text().contains("3 January 2027"));
  }

  @Test
  @Clause("42(4)")
  void aPreservationIsNotRefusedForDualCriminality() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00','reassess':true}");

    assertThatThrownBy(
            () ->
                walk.take(
                    "assess-grounds",
                    "{'grounds':['no-dual-criminality'],'facts':{'no-dual-criminality.conduct-compared':'x','no-dual-criminality.reservation':'x','no-dual-criminality.doubt-at-disclosure':'x'},'consult':false}"))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e -> assertThat(e.provision().toString()).isEqualTo("42(4)"));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause("40(26), 3rd sentence")
  void aWithdrawnMeasureIsStoppedAtItsAuthorityAndTheOtherGoesOn() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", 1, "{'grounds':['none'],'consult':false}", "caseworker");
    walk.take("decide-measure", 1, "{'decision':'grant'}", "caseworker");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);

    walk.happens(
        pen -> Withdrawing.of(pen).measure(1, Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), null));

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(walk.openSteps())
        .containsExactlyInAnyOrder("prepare-letter", "prepare-letter", "assess-grounds");
    walk.finishLetters();
    assertThat(walk.letters()).anyMatch(letter -> letter.is(DraftStopLetter.KIND));
    assertThat(walk.letters()).anyMatch(letter -> letter.is(AcknowledgeWithdrawal.KIND));
    assertThat(walk.openSteps()).containsExactly("assess-grounds");
  }

  @Test
  void aWithdrawnRequestIsClosed() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
    walk.take("triage-request", TRIAGE);

    walk.happens(
        pen ->
            Withdrawing.of(pen)
                .request(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), "Not needed."));

    assertThat(walk.file().state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(walk.file().isClosed()).isTrue();
  }

  @Test
  @Clause("40(26), 2nd sentence")
  void anEnquiryIsAnsweredAtAnyMomentAlsoAfterTheEnd() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), null));
    walk.happens(
        pen -> Enquiring.of(pen).received("central-authority-electronic", "How does it stand?"));
    walk.finishLetters();

    assertThat(walk.file().enquiry(1).answeredOn()).isPresent();
    assertThat(walk.letters()).anyMatch(letter -> letter.is(DraftStatusReply.KIND));
  }

  @Test
  void aMeasureThatASupplementAddsIsCarriedOutToo() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);

    walk.happens(
        pen ->
            Filing.of(pen)
                .added(
                    new NewRequest.NewMeasure(
                        Assistance.SERVICE, "Summons", null, Stated.NO, null, null),
                    Channel.CENTRAL_AUTHORITY_ELECTRONIC));

    assertThat(walk.openSteps().stream().filter("assess-grounds"::equals)).hasSize(2);
  }

  private LocalDate inAMonth() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(30);
  }

  @Test
  @Clause("40(27)")
  void aPostponedMeasureIsReviewedAndResumes() {
    Walk walk = postponed();

    walk.happens(pen -> Approving.of(pen, 1).reviewDue());
    walk.take("review-postponement", "{'review':'resume'}");
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds");
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .as("nobody recorded the end of the proceeding")
        .contains("no longer postpone")
        .doesNotContain("has ended");
  }

  @Test
  @Clause("40(28)")
  void aPostponementIsContinuedOnlyAfterAnotherConsultation() {
    Walk walk = postponed();
    walk.happens(pen -> Approving.of(pen, 1).reviewDue());
    walk.take("review-postponement", "{'review':'continue'}");
    walk.take("assess-grounds", POSTPONE);
    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    assertThatThrownBy(() -> walk.take("decide-measure", DECIDE_TO_POSTPONE.formatted(inAMonth())))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e -> assertThat(e.provision().toString()).isEqualTo("40(28)"));
  }

  @Test
  @Clause({"40(25)", "40(27)"})
  void aPostponementThatIsGivenUpIsDecidedOnAgain() {
    Walk walk = proposedToPostpone();

    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(walk.openSteps()).contains("decide-measure").doesNotContain("assess-grounds");
    walk.take("decide-measure", "{'decision':'grant'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
  }

  /** Whether it is taken back by a reply or the end of our proceeding: there is a way on. */
  @Test
  @Clause({"40(27)", "40(28)"})
  void aPostponementThatIsTakenBackIsDecidedOnAgain() {
    Walk walk = proposedToPostpone();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(
                    Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), "We object.", false, List.of()));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);

    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    walk.take("decide-measure", DECIDE_TO_POSTPONE.formatted(inAMonth()));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.POSTPONEMENT_PROPOSED);
  }

  private Walk postponed() {
    Walk walk = proposedToPostpone();
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.POSTPONED);
    return walk;
  }

  private Walk proposedToPostpone() {
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", POSTPONE);
    walk.finishLetters();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(
                    Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC), "Understood.", false, List.of()));
    walk.take("decide-measure", DECIDE_TO_POSTPONE.formatted(inAMonth()));
    return walk;
  }

  @Test
  @Clause({"35(1)", "60, note 5"})
  void whatIsOutsideIsAnsweredWithItsExits() {
    Walk walk = walks.register(outside());

    assertThatThrownBy(() -> walk.take("triage-request", TRIAGE))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            e -> assertThat(e.provision().toString()).isEqualTo("35(1)"));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':false}");
    walk.finishLetters();

    assertThat(walk.file().state()).isEqualTo(RequestState.OUTSIDE);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.letters()).anyMatch(letter -> letter.is(DraftOutsideAnswer.KIND));
  }

  @Test
  void anAnswerThatIsGivenUpOpensTheScopeAgain() {
    Walk walk = walks.register(outside());
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':false}");

    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.SCOPE_OPEN);
    walk.take("examine-scope", "{'exits':['domestic-law']}");
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("our law allows")
        .doesNotContain("Another treaty");
  }

  @Test
  void aLetterThatIsOwedCannotBeGivenUp() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");

    assertThatThrownBy(() -> walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}"))
        .isInstanceOf(BadInput.class);
    assertThat(walk.openSteps()).contains("prepare-letter");
  }

  private static NewRequest outside() {
    return Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY);
  }
}
