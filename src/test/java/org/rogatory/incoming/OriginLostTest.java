package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.AuthenticityFound;
import org.rogatory.incoming.found.ChannelFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.review.UnseenChanges;
import org.rogatory.incoming.triage.ChannelExamining;
import org.rogatory.incoming.triage.Establishing;
import org.rogatory.incoming.triage.Triaging;

/** Origin or channel is established no more after a measure was granted, 40(12)(d), 40(13). */
@Clause({"36(1)(a)", "40(12)(d)", "40(13)"})
class OriginLostTest {

  @Test
  void anAuthorityAtWorkIsToldToStop() {
    InMemory file = forged(InMemory.in(MeasureState.IN_EXECUTION));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.measure().execution().openRecalls())
        .extracting(Recall::authority)
        .containsExactly("court");
    assertThat(file.stateByJournal()).isEqualTo("UNDER_ASSESSMENT");
    forbidden("40(12)(b)", () -> found(file, Authenticity.VERIFIED, Map.of()));
    file.then(
        verbs ->
            Executing.of(verbs, 1).recallTold(file.measure().execution().openRecalls().get(0)));
    found(file, Authenticity.VERIFIED, Map.of());
    assertThat(file.request().formalities().isAuthentic()).isTrue();
  }

  @Test
  void whatWasObtainedIsNotSentAndNotGranted() {
    InMemory file = forged(InMemory.in(MeasureState.EXECUTED));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    file.then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)));
    forbidden("40(13)", () -> Deciding.of(file.verbs(), 1).grant(List.of(), null));
    found(file, Authenticity.VERIFIED, Map.of());
    file.then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
  }

  @Test
  void whatWasGrantedIsNotHandedOn() {
    InMemory file = forged(InMemory.in(MeasureState.GRANTED));

    assertThat(file.measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().openSupplement()).isPresent();
  }

  @Test
  void doubtAloneStopsNobodyButItsResultIsNoAnswer() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);
    file.then(verbs -> Filing.of(verbs).authenticated(Authenticity.UNVERIFIED, "Number unknown"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    file.reported(null);
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).requireCurrent())
        .isInstanceOf(ForbiddenByProvision.class);
  }

  @Test
  void aPreservationGoesOnAndIsNotConfirmed() {
    InMemory file = forged(InMemory.of(Registered.preservation()).triaged().transmitted());

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    file.reported(Instant.parse("2026-11-03T11:00:00Z"));
    Executing.of(file.verbs(), 1).requireCurrent();
    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
    forbidden("40(13)", () -> Executing.of(file.verbs(), 1).requireEstablished());
  }

  @Test
  void whoeverFindsItForgedSeesWhatWasSentAlready() {
    InMemory file = InMemory.in(MeasureState.ANSWERED);

    assertThat(unseen(() -> found(file, Authenticity.FAILED, Map.of())).changes())
        .anyMatch(change -> change.after().equals("finding.sent-already"));
    assertThat(file.request().formalities().isAuthentic()).isTrue();
  }

  @Test
  void aChannelThatWasNotAgreedBarsTheAnswer() {
    InMemory file =
        InMemory.of(
            Registered.urgent(
                Registered.by(Channel.INTERPOL, Registered.complete(Assistance.DOCUMENTS))));
    file.then(
            verbs ->
                Triaging.of(verbs)
                    .settle(
                        Edited.with(
                            InMemory.triage(Authenticity.VERIFIED, true),
                            "agreed",
                            Stated.YES,
                            "agreedHow",
                            "Their note of 1 November")))
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null))
        .transmitted();

    UnseenChanges unseen = unseen(() -> agreed(file, Stated.NO, Map.of()));
    assertThat(file.request().formalities().channelAgreed(Channel.INTERPOL)).isEqualTo(Stated.YES);
    agreed(file, Stated.NO, unseen.looked());

    file.reported(null);
    assertThatThrownBy(() -> Executing.of(file.verbs(), 1).requireCurrent())
        .isInstanceOf(ForbiddenByProvision.class);
    forbidden("40(12)(d)", () -> Executing.of(file.verbs(), 1).requireEstablished());
    assertThat(file.request().openSupplement()).isPresent();
  }

  private static InMemory forged(InMemory file) {
    UnseenChanges unseen = unseen(() -> found(file, Authenticity.FAILED, Map.of()));
    assertThat(file.request().formalities().isAuthentic()).isTrue();
    found(file, Authenticity.FAILED, unseen.looked());
    return file;
  }

  private static void found(InMemory file, Authenticity result, Map<String, Boolean> looked) {
    Establishing.of(file.verbs())
        .take(new AuthenticityFound(result, List.of(), "Called back", false, looked));
  }

  private static void agreed(InMemory file, Stated agreed, Map<String, Boolean> looked) {
    ChannelExamining.of(file.verbs())
        .take(new ChannelFound(agreed, "Their note of 2 November", false, looked));
  }

  private static UnseenChanges unseen(Runnable act) {
    UnseenChanges[] unseen = new UnseenChanges[1];
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(UnseenChanges.class, caught -> unseen[0] = caught);
    return unseen[0];
  }

  private static void forbidden(String provision, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class, e -> assertThat(e.provision()).hasToString(provision));
  }
}
