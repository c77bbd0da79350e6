package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What Articles 42 and 43 want expeditiously. */
@Clause({"42(4)", "43(1)"})
class ExpeditiousInMemoryTest {

  @Test
  @Clause({"40(20)", "42(8)"})
  void aNumberOfOursIsAFileOfTheSameState() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA));
    for (String foreign :
        List.of("XA-2026-00010/1", "see xa 2026 00010", "XA\u20112026\u201100010")) {
      assertThatThrownBy(() -> Filing.of(file.verbs()).linked(foreign))
          .isInstanceOfSatisfying(
              BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("to"));
      assertThatThrownBy(
              () -> Filing.of(file.verbs()).linked(foreign, Holding.FREEZING, Instant.EPOCH))
          .isInstanceOfSatisfying(
              BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("to"));
    }
    file.then(verbs -> Filing.of(verbs).linked("XA-2026-00009"))
        .then(verbs -> Filing.of(verbs).linked("XB-2026-00010"));
  }

  @Test
  void aFileWithAPreservationComesFirstUntilItWasAnswered() {
    InMemory file = InMemory.of(Registered.preservation()).triaged();
    assertThat(file.request().file().comesFirst()).isTrue();
    assertThat(InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES).request().file().comesFirst())
        .isFalse();

    file.then(verbs -> Withdrawing.of(verbs).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    assertThat(file.request().file().comesFirst()).isFalse();
    assertThat(
            InMemory.of(Registered.complete(Assistance.STORED_DATA))
                .triaged()
                .request()
                .file()
                .comesFirst())
        .isFalse();
  }

  /** Else sixty days would run for data that nobody preserves. */
  @Test
  @Clause("42(8)")
  void onlyAPreservationIsInEffectFromAMomentOn() {
    InMemory file = InMemory.in(MeasureState.IN_EXECUTION);

    assertThatThrownBy(() -> file.reported(file.request().receivedAt()))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().keySet()).isEqualTo(Set.of("inEffectFrom")));

    file.reported(null);
    assertThat(file.measure().state()).isEqualTo(MeasureState.EXECUTED);
  }

  @Test
  @Clause("42(8)")
  void nothingIsHeldOnTheStrengthOfARequestBeforeItCame() {
    InMemory file = InMemory.of(Registered.preservation()).triaged().transmitted();
    Instant received = file.request().receivedAt();

    assertThatThrownBy(() -> file.reported(Instant.parse("2020-01-01T00:00:00Z")))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().keySet()).isEqualTo(Set.of("inEffectFrom")));
    assertThat(file.kinds()).endsWith("measure-transmitted");

    assertThatThrownBy(
            () ->
                Filing.of(file.verbs())
                    .linked(
                        "XA-2026-00009/1", Holding.PRESERVATION, InMemory.RECEIVED.minusSeconds(1)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields().keySet()).isEqualTo(Set.of("since")));
    file.then(
        verbs ->
            Filing.of(verbs).linked("XA-2026-00009/1", Holding.PRESERVATION, InMemory.RECEIVED));

    file.reported(received).then(verbs -> Executing.of(verbs, 1).answered());
    assertThat(file.measure().execution().inEffectFrom()).contains(received);
  }
}
