package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.withdrawal.Stopping;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What an authority holds when a request is withdrawn is recorded, and a person decides on it. */
@Clause({"40(26), 3rd sentence", "42(8)"})
class StoppingTest {

  private static final Way WRITTEN = Way.by(Channel.CENTRAL_AUTHORITY_POST);

  private static final String TOLD = "The State withdrew it by its letter";
  private static final LocalDate BY = LocalDate.of(2026, 12, 1);

  @Test
  void theAuthorityThatWasToldToStopIsWaitedForAndItsAnswerIsRecordedOnce() {
    InMemory file = withdrawn();
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
    file.then(verbs -> Stopping.of(verbs, 1).told(BY));
    assertThat(file.measure().turn()).isEqualTo(Turn.COMPETENT_AUTHORITY);
    assertThat(file.request().turn()).isEqualTo(Turn.COMPETENT_AUTHORITY);
    Instant since = file.verbs().moment().at();
    assertThatThrownBy(() -> Stopping.of(file.verbs(), 1).answered(" ", null))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Stopping.of(file.verbs(), 1).answered("x", since.plusSeconds(99)))
        .isInstanceOf(BadInput.class);

    file.then(verbs -> Stopping.of(verbs, 1).answered("Preserved at the provider.", since));

    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    assertThat(Preservations.of(file.request())).hasSize(1);
    assertThatThrownBy(() -> Stopping.of(file.verbs(), 1).answered("Twice", null))
        .isInstanceOf(NotInThisState.class);
    file.then(verbs -> Releasing.of(verbs, 1).release(TOLD, false));
    assertThat(Preservations.of(file.request())).isEmpty();
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
  }

  @Test
  void whatIsPreservedStaysHeldAfterItsWithdrawalUntilAPersonReleasesIt() {
    InMemory file = transmitted();
    Instant effect = file.verbs().moment().at();
    file.then(
        verbs ->
            Executing.of(verbs, 1).reported(Result.executed("Preserved.", null, null, effect)));
    file.then(verbs -> Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));

    assertThat(file.kinds()).doesNotContain("result-not-sent");
    assertThat(Preservations.of(file.request())).hasSize(1);
    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, true))
        .as("a request asks for the data")
        .isInstanceOf(ForbiddenByProvision.class);
    file.then(verbs -> Releasing.of(verbs, 1).release(TOLD, false));
    assertThat(Preservations.of(file.request())).isEmpty();
  }

  @Test
  void whatIsHeldAfterTheAnswerIsGivenUpByItsStateAndThenReleasedBeforeTheSixtyDays() {
    InMemory file = InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES);
    file.then(verbs -> Filing.of(verbs).close());
    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, false))
        .isInstanceOf(ForbiddenByProvision.class);
    assertThat(Withdrawing.isPossible(file.request())).isTrue();

    file.then(verbs -> Withdrawing.of(verbs).request(WRITTEN, "Not needed any more"));

    assertThat(file.kinds())
        .endsWith("hold-not-needed", "withdrawal-taken")
        .doesNotContain("request-withdrawn");
    assertThat(file.measure().state()).isEqualTo(MeasureState.ANSWERED_HOLD_CONTINUES);
    assertThat(file.request().turn()).as("a person decides").isEqualTo(Turn.US);
    assertThat(Preservations.of(file.request())).as("nothing is released by itself").hasSize(1);
    assertThat(Withdrawing.isPossible(file.request())).isFalse();
    assertThatThrownBy(() -> Withdrawing.of(file.verbs()).measure(1, WRITTEN, null))
        .isInstanceOf(NotInThisState.class);
    file.then(verbs -> Releasing.of(verbs, 1).release(TOLD, false));
    assertThat(Preservations.of(file.request())).isEmpty();
    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);
  }

  /** What ends the sixty days early comes in writing by an open channel, 40(12)(d). */
  @Test
  @Clause({"40(12)(d)", "40(26), 3rd sentence", "42(8)"})
  void whatIsSaidOfWhatIsHeldFreesNothingBeforeItsConfirmationInWriting() {
    InMemory file = InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES);
    file.then(verbs -> Filing.of(verbs).close());
    Way said = new Way(Channel.ORAL, "Mr. X, by the number that we know");
    file.then(verbs -> Withdrawing.of(verbs).request(said, null));
    file.then(verbs -> Communicating.of(verbs).lapseWhatHasEnded());

    assertThat(file.kinds()).endsWith("communication-heard");
    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, false))
        .isInstanceOf(ForbiddenByProvision.class);

    file.then(verbs -> Withdrawing.of(verbs).measure(1, WRITTEN, null));
    file.then(verbs -> Communicating.of(verbs).lapseWhatHasEnded());

    assertThat(file.kinds())
        .endsWith(
            "communication-heard", "hold-not-needed", "withdrawal-taken", "communication-lapsed");
    assertThat(file.measure().turn()).isEqualTo(Turn.US);
  }

  @Test
  void whatIsHeldOnIsDecidedAgainWhenItsStateNeedsItNoLonger() {
    InMemory file = InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES);
    file.then(verbs -> Releasing.of(verbs, 1).holdOn(LocalDate.of(2027, 6, 1), "Our own case"));

    file.then(verbs -> Withdrawing.of(verbs).measure(1, WRITTEN, null));

    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    assertThat(Preservations.isToBeDecided(file.measure())).isTrue();
    assertThat(file.measure().execution().hold().heldUntil())
        .as("until then it stays held")
        .contains(LocalDate.of(2027, 6, 1));
  }

  @Test
  @Clause("40(13)")
  void aClosedFileWaitsForTheWrittenConfirmationOfWhatWasSaidOrally() {
    InMemory file =
        InMemory.of(Registered.by(Channel.ORAL, Registered.preservation()))
            .triaged()
            .transmitted()
            .reported(Instant.parse("2026-11-03T11:00:00Z"))
            .then(verbs -> Executing.of(verbs, 1).held(LocalDate.of(2027, 1, 4)))
            .then(verbs -> Filing.of(verbs).close());
    assertThat(file.request().turn()).isEqualTo(Turn.REQUESTING_STATE);

    file.then(verbs -> Filing.of(verbs).confirmedInWriting(Channel.CENTRAL_AUTHORITY_ELECTRONIC));

    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);
  }

  @Test
  void nothingIsAskedOfWhatWasNeverBegunOrIsStillOpen() {
    InMemory open = transmitted();
    assertThatThrownBy(() -> Stopping.of(open.verbs(), 1).answered("Nothing", null))
        .isInstanceOf(NotInThisState.class);
    InMemory never = InMemory.of(Registered.preservation()).triaged();
    never.then(
        verbs -> Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    assertThat(Stopping.isAwaited(never.measure())).isFalse();
  }

  @Test
  void anAuthorityThatDoesNotAnswerIsRemindedAndStillAwaited() {
    InMemory file = withdrawn();
    file.then(verbs -> Stopping.of(verbs, 1).told(BY))
        .then(verbs -> Stopping.of(verbs, 1).unanswered(BY))
        .then(verbs -> Stopping.of(verbs, 1).reminded(BY.plusDays(14)));

    assertThat(file.kinds()).endsWith("stop-told", "stop-unanswered", "stop-reminded");
    assertThat(file.measure().turn()).isEqualTo(Turn.COMPETENT_AUTHORITY);
    file.then(verbs -> Stopping.of(verbs, 1).answered("Nothing was obtained.", null));
    assertThatThrownBy(() -> Stopping.of(file.verbs(), 1).unanswered(BY))
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Stopping.of(file.verbs(), 1).reminded(BY))
        .isInstanceOf(NotInThisState.class);
  }

  @Test
  void theAnswerThatNothingIsHeldEndsIt() {
    InMemory file = withdrawn();
    file.then(verbs -> Stopping.of(verbs, 1).told(BY))
        .then(verbs -> Stopping.of(verbs, 1).answered("Nothing was obtained.", null));
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, false))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("nothing-held");
  }

  /** What was seized stays with the authority, though it has reported; what was copied does not. */
  @Test
  void anAuthorityThatHoldsWhatItReportedIsToldAndAskedWhatBecameOfIt() {
    InMemory seized = executed(Assistance.SEARCH_SEIZURE);
    seized.then(
        verbs -> Withdrawing.of(verbs).measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), null));

    assertThat(Stopping.isToBeTold(seized.measure())).isTrue();
    assertThat(Stopping.isAwaited(seized.measure())).isTrue();
    seized
        .then(verbs -> Stopping.of(verbs, 1).told(BY))
        .then(verbs -> Stopping.of(verbs, 1).answered("Two disks", verbs.moment().at()));
    assertThat(seized.measure().turn()).isEqualTo(Turn.US);
    seized.then(verbs -> Releasing.of(verbs, 1).release("By letter", false));
    assertThat(seized.measure().turn()).isEqualTo(Turn.NOBODY);

    InMemory copied = executed(Assistance.DOCUMENTS);
    copied.then(
        verbs -> Withdrawing.of(verbs).measure(1, Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    assertThat(Stopping.isToBeTold(copied.measure())).isFalse();
    assertThat(Stopping.isAwaited(copied.measure())).isFalse();
  }

  private static InMemory executed(Assistance kind) {
    return InMemory.of(Registered.complete(kind))
        .triaged()
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null))
        .transmitted()
        .reported(null);
  }

  private static InMemory transmitted() {
    return InMemory.of(Registered.preservation())
        .triaged()
        .then(verbs -> Executing.of(verbs, 1).transmitted("court", BY));
  }

  private static InMemory withdrawn() {
    InMemory file = transmitted();
    return file.then(
        verbs -> Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
  }
}
