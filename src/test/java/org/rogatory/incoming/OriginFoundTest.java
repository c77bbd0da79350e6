package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.OriginFound;
import org.rogatory.incoming.found.Triage;
import org.rogatory.incoming.triage.Triaging;

/** Whoever finds a request authentic says how that was established, 40(13). */
@Clause("40(13)")
class OriginFoundTest {

  private static final List<OriginProof> TWO =
      List.of(OriginProof.CALL_BACK, OriginProof.ELECTRONIC_SIGNATURE);

  @Test
  void triageAsksHowAndKeepsIt() {
    InMemory file = InMemory.in(MeasureState.RECEIVED);

    assertThatThrownBy(() -> Triaging.of(file.verbs()).settle(verified(List.of(), " ")))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("authenticityBy");
    assertThat(file.kinds()).containsExactly("request-registered");
    file.then(verbs -> Triaging.of(verbs).settle(verified(TWO, null)));

    assertThat(file.request().formalities().authenticityBy()).isEqualTo(TWO);
    assertThat(FromJournal.of(file.journal().entries()))
        .containsEntry("authenticityBy", "call-back electronic-signature");
  }

  @Test
  void wordsSayItAsWell() {
    InMemory file =
        InMemory.in(MeasureState.RECEIVED)
            .then(verbs -> Triaging.of(verbs).settle(verified(List.of(), "Its envoy brought it")));

    assertThat(file.request().formalities().authenticityBy()).isEmpty();
    assertThat(file.request().formalities().authenticityHow()).contains("Its envoy brought it");
  }

  @Test
  void whatIsEstablishedLaterIsAskedTheSame() {
    InMemory file =
        InMemory.of(Registered.preservation())
            .then(
                verbs -> Triaging.of(verbs).settle(InMemory.triage(Authenticity.UNVERIFIED, true)));

    assertThatThrownBy(() -> Filing.of(file.verbs()).authenticated(Authenticity.VERIFIED, null))
        .isInstanceOf(BadInput.class);
    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_INFORMATION);
    OriginFound found = new OriginFound(Authenticity.VERIFIED, TWO, null);
    file.then(verbs -> Filing.of(verbs).authenticated(found, "by"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
    assertThat(FromJournal.of(file.journal().entries()))
        .containsEntry("authenticityBy", "call-back electronic-signature");
  }

  private static Triage verified(List<OriginProof> proofs, @Nullable String how) {
    return new Triage(
        LegalBasis.CONVENTION,
        null,
        new OriginFound(Authenticity.VERIFIED, proofs, how),
        true,
        null,
        Map.of(),
        null,
        Map.of(),
        null,
        null);
  }
}
