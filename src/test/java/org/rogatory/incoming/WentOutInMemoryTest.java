package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.execution.AlreadySent;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.found.RecallReason;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What follows from a letter that had gone out before something was recorded that stopped it. */
@Clause({"40(12)(b)", "40(25)", "40(26), 1st sentence", "40(26), 3rd sentence", "40(28)"})
class WentOutInMemoryTest {

  private static final LocalDate BY = LocalDate.of(2027, 1, 15);

  @ParameterizedTest
  @CsvSource({"REFUSAL_PROPOSED, REFUSED", "POSTPONEMENT_PROPOSED, POSTPONED"})
  void aDecisionThatWentOutBeforeTheReplyIsDecided(MeasureState proposed, MeasureState decided) {
    InMemory file = InMemory.in(proposed).approved();
    LocalDate approved = file.measure().decision().decidedOn().orElseThrow();
    file.then(
        verbs ->
            Consulting.of(verbs, 1)
                .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Late.", null, List.of()));
    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).foundSent("caseworker", approved))
        .as("nobody approves his own proposal, 40(25)")
        .isInstanceOf(ForbiddenByProvision.class);

    file.then(verbs -> Approving.of(verbs, 1).foundSent("supervisor", approved));

    assertThat(file.measure().state()).isEqualTo(decided);
    assertThat(file.stateByJournal()).isEqualTo(decided.name());
    assertThat(file.measure().decision().approvedBy()).contains("supervisor");
    assertThat(file.measure().decision().decidedOn()).contains(approved);
    assertThat(file.kinds()).contains("decision-found-sent");
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSAL_PROPOSED", "REFUSED", "GRANTED", "AWAITING_DECISION"})
  void nothingIsFoundDecidedWhereNoProposalWasTakenBack(MeasureState state) {
    InMemory file = InMemory.in(state);
    int entries = file.kinds().size();

    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).foundSent("supervisor", BY))
        .isInstanceOf(NotInThisState.class);

    assertThat(file.kinds()).hasSize(entries);
  }

  @Test
  void aProposalThatWasMadeAnewIsNotFoundSent() {
    InMemory file =
        InMemory.in(MeasureState.REFUSAL_PROPOSED)
            .approved()
            .then(
                verbs ->
                    Consulting.of(verbs, 1)
                        .replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), "Late.", null, List.of()))
            .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));

    assertThatThrownBy(() -> Approving.of(file.verbs(), 1).foundSent("supervisor", BY))
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  void whatWasObtainedAndSentBeforeTheWithdrawalIsNotKept() {
    InMemory file =
        InMemory.in(MeasureState.EXECUTED)
            .then(
                verbs ->
                    Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    assertThat(file.measure().execution().isKept()).isTrue();

    file.then(verbs -> AlreadySent.of(verbs, 1).results("XA-2026-00001/L3"));

    assertThat(file.measure().execution().isKept()).isFalse();
    assertThat(file.measure().state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(file.kinds()).endsWith("result-found-sent");
  }

  @Test
  void anAuthorityAtWorkOnWhatWasWithdrawnIsToBeStopped() {
    InMemory file =
        InMemory.in(MeasureState.GRANTED)
            .then(
                verbs ->
                    Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    assertThat(file.measure().isToBeStopped()).isFalse();

    file.then(verbs -> AlreadySent.of(verbs, 1).transmittal("court", BY));

    assertThat(file.measure().isToBeStopped()).isTrue();
    assertThat(file.measure().execution().authority()).contains("court");
    assertThat(file.measure().execution().openRecalls()).isEmpty();
  }

  @Test
  void anAuthorityAtWorkOnWhatIsExaminedAnewIsToBeToldToStop() {
    InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

    file.then(verbs -> AlreadySent.of(verbs, 1).transmittal("court", BY));

    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::because)
        .containsExactly(RecallReason.TAKEN_BACK);
    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause("40(12)(b)")
  void anAuthorityIsToldToStopAlsoWhereAnotherOneIsAtWork() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    file.then(verbs -> AlreadySent.of(verbs, 1).transmittal("prison-administration", BY));

    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("prison-administration");
    assertThat(file.measure().execution().authority()).contains("court");
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(FromJournal.of(file.journal().entries()))
        .containsAllEntriesOf(
            FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  @Test
  void nothingFollowsFromATransmittalBesideOneThatCounts() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);
    int entries = file.kinds().size();

    file.then(verbs -> AlreadySent.of(verbs, 1).transmittal("court", BY));

    assertThat(file.kinds()).hasSize(entries);
  }
}
