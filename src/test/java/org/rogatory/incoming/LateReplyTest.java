package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.contents.Information;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Reply;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.journal.Moment;

/** A reply to a consultation counts until the decision is sent, however late it comes, 40(28). */
@Clause("40(28)")
class LateReplyTest {

  @ParameterizedTest
  @EnumSource(names = {"REFUSAL_PROPOSED", "POSTPONEMENT_PROPOSED"})
  void itOpensADecisionThatWasApprovedAndNotSent(MeasureState proposed) {
    InMemory file = InMemory.in(proposed).approved().then(reply("We are sorry to be late."));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(file.stateByJournal()).isEqualTo("AWAITING_DECISION");
    assertThat(file.measure().decision().approvedBy()).isEmpty();
    assertThat(file.measure().consulted().orElseThrow().stage())
        .isEqualTo(Consultation.Stage.REPLIED);
    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).refused())
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).postponed())
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  void theRefusalIsProposedAndApprovedAnew() {
    InMemory file =
        InMemory.in(MeasureState.REFUSAL_PROPOSED)
            .approved()
            .then(reply("Too late?"))
            .then(
                verbs ->
                    Deciding.of(verbs, 1)
                        .proposeRefusal(
                            List.of(Ground.PROHIBITED_DOMESTICALLY),
                            "Section 12 of the Interception Act knows no exception for this."));

    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).refused())
        .isInstanceOf(ForbiddenByProvision.class);
    file.approved().then(verbs -> Approving.of(verbs, 1).refused());
    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSED);
  }

  @Test
  void whatArrivedBeforeTheConsultationWasSentIsNoReplyToIt() {
    InMemory file = InMemory.in(MeasureState.IN_CONSULTATION);
    Moment sent = file.verbs().moment();
    Moment before = new Moment(sent.at().minus(Duration.ofMinutes(2)), sent.zone());
    int entries = file.kinds().size();

    assertThatThrownBy(
            () ->
                Consulting.of(file.verbs().at(before), 1)
                    .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Yes", null, List.of()))
        .isInstanceOfSatisfying(
            BadInput.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("arrivedAt"));

    assertThat(file.kinds()).hasSize(entries);
    Moment sameMinute = new Moment(sent.at().truncatedTo(ChronoUnit.MINUTES), sent.zone());
    Consulting.of(file.verbs().at(sameMinute), 1)
        .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Yes", null, List.of());
    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  void aSecondReplyIsKeptBesideTheFirst() {
    InMemory file =
        InMemory.in(MeasureState.IN_CONSULTATION).then(reply("First.")).then(reply("Second."));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(file.measure().consulted().orElseThrow().replies())
        .extracting(Reply::text)
        .containsExactly("First.", "Second.");
    assertThat(file.measure().consulted().orElseThrow().reply()).contains("First.\n\nSecond.");
  }

  @Test
  void itIsRecordedWhileTheGroundsAreAssessedAgain() {
    InMemory file =
        InMemory.in(MeasureState.IN_CONSULTATION)
            .then(reply("First."))
            .then(verbs -> Deciding.of(verbs, 1).reassess())
            .then(reply("Second."));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    file.then(verbs -> Deciding.of(verbs, 1).assess(InMemory.refusable())).then(reply("Third."));
    assertThat(file.measure().state()).isEqualTo(MeasureState.CONSULTATION_IN_PREPARATION);
    assertThat(file.measure().consultations().get(0).replies()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED", "POSTPONED"})
  void afterTheDecisionWasSentItIsKeptAsWhatArrives(MeasureState decided) {
    InMemory file = InMemory.in(decided);
    assertThatThrownBy(() -> file.then(reply("Much too late.")))
        .isInstanceOfSatisfying(
            NotInThisState.class,
            state ->
                assertThat(state.instead().orElseThrow().key())
                    .isEqualTo("consultation.decision-sent"));

    file.then(
        verbs ->
            Supplementing.of(verbs)
                .received(new Information("mail", Map.of(), Map.of(), "Much too late.", false)));

    assertThat(file.kinds()).endsWith("information-received");
    assertThat(file.measure().state()).isEqualTo(decided);
  }

  @ParameterizedTest
  @EnumSource(names = {"GRANTED", "WITHDRAWN"})
  void notWhereNobodyWasConsultedBeforeTheDecision(MeasureState decided) {
    assertThatThrownBy(() -> InMemory.in(decided).then(reply("To which letter?")))
        .isInstanceOfSatisfying(
            NotInThisState.class,
            state ->
                assertThat(state.instead().orElseThrow().key())
                    .isEqualTo("consultation.none-sent"));
  }

  @ParameterizedTest
  @EnumSource(names = {"GRANTED", "EXECUTED"})
  void aGrantOfWhichNothingWasSentIsAssessedAgain(MeasureState granted) {
    InMemory file = InMemory.grantedOnConditions();
    if (granted == MeasureState.EXECUTED) {
      file.transmitted().reported(null);
    }
    file.then(
        verbs ->
            Consulting.of(verbs, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Not C1.", false, List.of()));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.kinds()).endsWith("consultation-replied", "begun-anew");
    assertThat(file.measure().agreedConditions()).isEmpty();
  }

  @Test
  void whileAnAuthorityWorksItIsKeptAndTheGrantAssessedAgainBeforeTheAnswer() {
    InMemory file = InMemory.grantedOnConditions().transmitted();
    file.then(
        verbs ->
            Consulting.of(verbs, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Not C1.", false, List.of()));

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(file.measure().isOutdated()).isTrue();
    file.reported(null);
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).requireCurrent())
        .isInstanceOf(ForbiddenByProvision.class);
  }

  @Test
  void notWhereNobodyWasConsulted() {
    assertThatThrownBy(
            () -> InMemory.in(MeasureState.AWAITING_DECISION).then(reply("To which letter?")))
        .isInstanceOf(NotInThisState.class);
  }

  private static java.util.function.Consumer<RequestPen> reply(String text) {
    return verbs ->
        Consulting.of(verbs, 1)
            .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), text, null, List.of());
  }

  /** It had arrived before the refusal was sent, whose letter says that none came. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Clause({"40(16)", "40(28)"})
  void whatHadArrivedBeforeTheRefusalWasSentOpensItAgain(boolean closed) {
    InMemory file = InMemory.in(MeasureState.REFUSAL_PROPOSED).approved();
    Moment arrived = file.verbs().moment();
    file.later(Duration.ofHours(3)).then(verbs -> Approving.of(verbs, 1).refused());
    Moment sent = file.verbs().moment();
    if (closed) {
      file.then(verbs -> Filing.of(verbs).close());
    }
    assertThatThrownBy(
            () ->
                Consulting.of(file.verbs().at(sent), 1)
                    .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "No", null, List.of()))
        .isInstanceOf(NotInThisState.class);

    Consulting.of(file.verbs().at(arrived), 1)
        .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "We explain.", null, List.of());

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    assertThat(file.measure().decision().approvedBy()).isEmpty();
    assertThat(file.measure().consulted().orElseThrow().reply()).contains("We explain.");
    assertThat(file.request().isClosed()).isFalse();
    assertThat(file.kinds()).contains("consultation-replied", "refusal-reopened");
    assertThat(FromJournal.of(file.journal().entries()).get("closedOn")).isNull();
  }
}
