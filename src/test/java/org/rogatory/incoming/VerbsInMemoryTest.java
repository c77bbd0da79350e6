package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.FileFact;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.ReportSlip;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Examination;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.postponement.Reviewing;
import org.rogatory.incoming.triage.Mistaking;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.incoming.triage.Scoping;
import org.rogatory.incoming.triage.Triaging;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.EntryAfterItsRecord;
import org.rogatory.journal.Moment;

/** What can happen to a request, without database, engine and Spring. */
class VerbsInMemoryTest {

  /** What is in doubt is not handed on, also where it was granted in good faith before. */
  @Test
  @Clause("40(13)")
  void whatIsNotAuthenticAnyMoreGoesToNoAuthority() {
    InMemory file =
        InMemory.of(Registered.preservation())
            .triaged()
            .then(verbs -> Filing.of(verbs).authenticated(Authenticity.FAILED, "Nobody knows it"));
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);

    assertThatThrownBy(file::transmitted)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            refused -> assertThat(refused.provision()).hasToString("40(13)"));
    file.then(verbs -> Filing.of(verbs).authenticated(Authenticity.VERIFIED, "Called back"))
        .transmitted();

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  @Test
  void aMeasureGoesFromReceiptToItsAnswer() {
    InMemory file = InMemory.in(MeasureState.ANSWERED).then(verbs -> Filing.of(verbs).close());

    assertThat(file.kinds())
        .containsExactly(
            "request-registered",
            "request-triaged",
            "measure-opened",
            "grounds-assessed",
            "measure-granted",
            "measure-transmitted",
            "result-recorded",
            "results-sent",
            "request-closed");
    assertThat(file.request().state()).isEqualTo(RequestState.EXECUTED);
    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);
    assertThat(file.journal().isSound(file.request().file())).isTrue();
  }

  /** The journal, read alone by the table of a measure's life, tells where the measure stands. */
  @ParameterizedTest
  @EnumSource(MeasureState.class)
  void everyStateIsReachedByVerbsAndToldByTheJournal(MeasureState state) {
    InMemory file = InMemory.in(state);

    assertThat(file.measure().state()).isEqualTo(state);
    assertThat(file.stateByJournal()).isEqualTo(state.name());
  }

  @Test
  void aRefusalNeedsItsConsultationAndASecondPerson() {
    InMemory prepared = InMemory.in(MeasureState.CONSULTATION_IN_PREPARATION);
    prepared.then(verbs -> Consulting.of(verbs, 1).dropped());
    int entries = prepared.kinds().size();
    assertThatThrownBy(
            () ->
                Deciding.of(prepared.verbs(), 1)
                    .proposeRefusal(
                        List.of(Ground.PROHIBITED_DOMESTICALLY), "Section 12 forbids it here."))
        .isInstanceOf(ForbiddenByProvision.class);
    assertThat(prepared.kinds()).hasSize(entries);

    InMemory proposed = InMemory.in(MeasureState.REFUSAL_PROPOSED);
    assertThatThrownBy(() -> Approving.of(proposed.verbs(), 1).approve(true, Set.of()))
        .isInstanceOf(ForbiddenByProvision.class);
    assertThatThrownBy(() -> Approving.of(proposed.verbs(), 1).refused())
        .isInstanceOf(ForbiddenByProvision.class);
    proposed.approved().then(verbs -> Approving.of(verbs, 1).refused());
    assertThat(proposed.request().state()).isEqualTo(RequestState.REFUSED);
    assertThat(proposed.kinds())
        .containsSubsequence(
            "consultation-opened",
            "consultation-sent",
            "consultation-lapsed",
            "refusal-proposed",
            "proposal-approved",
            "measure-refused");
  }

  @Test
  void aPostponementIsReviewedAndGoesOn() {
    InMemory file =
        InMemory.in(MeasureState.POSTPONED)
            .then(verbs -> Approving.of(verbs, 1).reviewDue())
            .then(verbs -> Approving.of(verbs, 1).reviewed(true));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.kinds()).endsWith("measure-postponed", "postponement-ended", "measure-resumed");
  }

  static Stream<MeasureState> openStates() {
    return Arrays.stream(MeasureState.values()).filter(state -> !state.hasEnded());
  }

  @ParameterizedTest
  @MethodSource("openStates")
  void aMeasureIsWithdrawnWhereverItStands(MeasureState state) {
    InMemory file =
        InMemory.in(state)
            .then(
                verbs ->
                    Withdrawing.of(verbs)
                        .measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), "Settled"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(file.stateByJournal()).isEqualTo("WITHDRAWN");
    assertThat(file.measure().isToBeStopped()).isEqualTo(state == MeasureState.IN_EXECUTION);
    assertThat(file.measure().execution().isKept()).isEqualTo(state == MeasureState.EXECUTED);
    assertThat(file.kinds())
        .contains(state == MeasureState.RECEIVED ? "request-withdrawn" : "measure-withdrawn");
  }

  static Stream<Arguments> wrong() {
    return Arrays.stream(MeasureState.values())
        .flatMap(
            state ->
                Arrays.stream(MeasureVerb.values())
                    .filter(verb -> verb != MeasureVerb.WITHDRAW_WITH_REQUEST)
                    .filter(verb -> verb != MeasureVerb.WITHDRAW || !isHeld(state))
                    .filter(verb -> !MeasureLife.possible(verb).contains(state))
                    .map(verb -> Arguments.of(state, verb)));
  }

  /** What is held after the answer is given up without another end of the measure. */
  private static boolean isHeld(MeasureState state) {
    return state == MeasureState.ANSWERED_HOLD_CONTINUES;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aVerbThatHasNoRowIsRefusedAndWritesNothing(MeasureState state, MeasureVerb verb) {
    InMemory file = InMemory.in(state);
    List<String> before = file.kinds();

    assertThatThrownBy(() -> call(verb, file.verbs())).isInstanceOf(NotInThisState.class);

    assertThat(file.measure().state()).isEqualTo(state);
    assertThat(file.kinds()).isEqualTo(before);
  }

  private static void call(MeasureVerb verb, RequestPen verbs) {
    LocalDate soon = verbs.moment().day().plusDays(30);
    switch (verb) {
      case TAKE_UP, FIND_CONTENTS_WANTING, FIND_OUTSIDE ->
          Triaging.of(verbs).settle(InMemory.triage(Authenticity.VERIFIED, true));
      case LEAVE_SCOPE_OPEN -> Triaging.of(verbs).settleAdded(verbs.request().measure(1));
      case REOPEN_SCOPE -> Scoping.of(verbs).reopen(1);
      case ANSWER_OUTSIDE -> Scoping.of(verbs).answered(1);
      case END_FOR_CHANNEL -> NotAccepting.of(verbs).answered();
      case END_AS_MISTAKE -> Mistaking.of(verbs).propose("A copy");
      case SETTLE_CONTENTS ->
          verbs.become(verbs.request().measure(1), verb, new MeasureFact.ContentsSettled(1));
      case SEPARATE_REST ->
          verbs.become(
              verbs.request().measure(1),
              verb,
              new MeasureFact.RestSeparated(
                  1,
                  1,
                  "content-data",
                  new AskedMeasure(null, null, "not-stated"),
                  null,
                  "unwilling",
                  "No"));
      case REPORT_OBSTACLE ->
          verbs.become(
              verbs.request().measure(1),
              verb,
              new MeasureFact.ObstacleReported(1, "unwilling", "No"));
      case ASSESS_GROUNDS -> Deciding.of(verbs, 1).assess(GroundsFound.none(null));
      case OPEN_CONSULTATION ->
          Consulting.of(verbs, 1)
              .open(
                  new Consultation.Opening(
                      Consultation.Purpose.BEFORE_REFUSAL,
                      List.of(),
                      List.of(),
                      "None.",
                      null,
                      null));
      case SEND_CONSULTATION ->
          Consulting.of(verbs, 1).sent("XA-2026-00001/L2", InMemory.period(verbs), "mail", "R 1");
      case DROP_CONSULTATION -> Consulting.of(verbs, 1).dropped();
      case RECEIVE_REPLY ->
          Consulting.of(verbs, 1)
              .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "We understand.", null, List.of());
      case LET_CONSULTATION_LAPSE -> Consulting.of(verbs, 1).lapsed();
      case GRANT -> Deciding.of(verbs, 1).grant(List.of(), null);
      case REASSESS -> {
        assertThatThrownBy(() -> Executing.of(verbs, 1).reassess())
            .isInstanceOf(NotInThisState.class);
        Deciding.of(verbs, 1).reassess();
      }
      case REOPEN_REFUSAL ->
          verbs.become(
              verbs.request().measure(1),
              verb,
              new MeasureFact.RefusalReopened(1, verbs.moment().at()));
      case OWE_CONFIRMATION ->
          verbs.become(verbs.request().measure(1), verb, new MeasureFact.ConfirmationOwed(1));
      case BEGIN_ANEW ->
          verbs.become(verbs.request().measure(1), verb, new MeasureFact.BegunAnew(1));
      case OUTDATE_ASSESSMENT ->
          verbs.become(verbs.request().measure(1), verb, new MeasureFact.AssessmentOutdated(1));
      case PROPOSE_REFUSAL ->
          Deciding.of(verbs, 1)
              .proposeRefusal(List.of(Ground.PROHIBITED_DOMESTICALLY), "Section 12");
      case PROPOSE_POSTPONEMENT ->
          Deciding.of(verbs, 1).proposePostponement("Trial 4/2026", soon, "It would interfere.");
      case STATE_NEITHER ->
          verbs.become(
              verbs.request().measure(1),
              verb,
              new MeasureFact.NeitherStated(1, List.of("40(23)")));
      case APPROVE_PROPOSAL -> Approving.of(verbs, 1).approve(true, Set.of());
      case RETURN_PROPOSAL -> Approving.of(verbs, 1).sendBack("Say why.");
      case WITHDRAW_PROPOSAL -> Approving.of(verbs, 1).takeBack();
      case REFUSE -> Approving.of(verbs, 1).refused();
      case FIND_REFUSED, FIND_POSTPONED ->
          Approving.of(verbs, 1).foundSent("supervisor", verbs.moment().day());
      case POSTPONE -> Approving.of(verbs, 1).postponed();
      case REVIEW_POSTPONEMENT -> Approving.of(verbs, 1).reviewDue();
      case END_PROCEEDING -> Reviewing.of(verbs, 1).proceedingEnded(null);
      case RESUME -> Approving.of(verbs, 1).reviewed(true);
      case POSTPONE_AGAIN -> Approving.of(verbs, 1).reviewed(false);
      case TRANSMIT -> Executing.of(verbs, 1).transmitted("court", soon);
      case EXECUTE_OURSELVES -> Executing.of(verbs, 1).begunByUs(soon);
      case NOTE_OVERDUE_EXECUTION -> Executing.of(verbs, 1).overdue();
      case CHASE_AUTHORITY -> Executing.of(verbs, 1).chased(soon);
      case RECORD_RESULT ->
          Executing.of(verbs, 1).reported(Result.executed("Done", null, null, null));
      case CORRECT_RESULT ->
          Executing.of(verbs, 1)
              .corrected(
                  new ReportSlip(
                      null, "Done well", null, null, null, null, null, null, null, "A slip"));
      case RECALL -> Executing.of(verbs, 1).recall(RecallReason.OTHER_KIND);
      case ANSWER -> Executing.of(verbs, 1).answered();
      case CONFIRM_HOLD -> Executing.of(verbs, 1).held(soon);
      case WITHDRAW ->
          Withdrawing.of(verbs).measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), null);
      case WITHDRAW_WITH_REQUEST ->
          Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null);
      case END_AS_NOT_ACCEPTED -> NotAccepting.of(verbs).answered();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"ANSWERED", "ANSWERED_HOLD_CONTINUES", "REFUSED", "OUTSIDE"})
  void aWithdrawnRequestLeavesWhatHasEndedAsItIs(MeasureState state) {
    InMemory file =
        InMemory.in(state)
            .then(
                verbs ->
                    Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));

    assertThat(file.measure().state()).isEqualTo(state);
    assertThat(file.stateByJournal()).isEqualTo(state.name());
  }

  @Test
  void whatIsMissingIsAskedForAndSettlesTheMeasure() {
    InMemory file = InMemory.in(MeasureState.AWAITING_INFORMATION);
    assertThat(file.measure().turn()).isEqualTo(Turn.US);

    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)));
    assertThat(file.measure().turn()).isEqualTo(Turn.REQUESTING_STATE);

    file.later(Duration.ofDays(3))
        .then(
            verbs ->
                Supplementing.of(verbs)
                    .received(
                        Information.adding("mail", Map.of("facts", "A system was entered."))));
    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    file.then(verbs -> Supplementing.of(verbs).examined(1, new Examination(Map.of(), Set.of())));
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.kinds()).endsWith("information-examined", "contents-settled");
  }

  @Test
  void anEnquiryIsAnsweredOnce() {
    InMemory file =
        InMemory.in(MeasureState.ANSWERED)
            .then(verbs -> Enquiring.of(verbs).received("mail", "How does it stand?"))
            .then(verbs -> Enquiring.of(verbs).answered(1));

    assertThatThrownBy(() -> Enquiring.of(file.verbs()).answered(1))
        .isInstanceOf(NotInThisState.class);
    assertThat(file.kinds()).endsWith("enquiry-received", "enquiry-answered");
  }

  @Test
  void aCorrectionKeepsWhatStoodThereBefore() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    Correction said = Edited.of(file.request(), "sendersReference", "XB-2", "reason", "Misread");
    file.then(verbs -> Correcting.of(verbs).correct(said));

    assertThat(file.request().sendersReference()).contains("XB-2");
    assertThat(file.journal().facts())
        .endsWith(new FileFact.Corrected("senders-reference", "XB-1", "XB-2", "Misread"));
  }

  @Test
  void nothingIsWrittenOfTheFuture() {
    InMemory file = InMemory.in(MeasureState.GRANTED);
    RequestPen verbs = file.verbs();
    Moment tomorrow =
        new Moment(verbs.moment().at().plus(Duration.ofDays(1)), verbs.moment().zone());

    assertThatThrownBy(
            () -> Executing.of(verbs.at(tomorrow), 1).transmitted("court", LocalDate.MAX))
        .isInstanceOf(EntryAfterItsRecord.class);
  }

  @Test
  void anotherEntryThanThatOfTheVerbIsNotWritten() {
    InMemory file = InMemory.in(MeasureState.EXECUTED);

    assertThatThrownBy(
            () ->
                file.verbs()
                    .become(file.measure(), MeasureVerb.ANSWER, new MeasureFact.AssessedAgain(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
  }

  @Test
  void aThousandRequestsGoTheirWholeCourse() {
    assertThat(
            IntStream.range(0, 1000)
                .mapToObj(
                    n -> InMemory.in(MeasureState.ANSWERED).then(verbs -> Filing.of(verbs).close()))
                .filter(file -> file.request().isClosed())
                .filter(file -> file.request().state() == RequestState.EXECUTED))
        .hasSize(1000);
  }
}
