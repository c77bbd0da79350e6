package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.triage.Mistaking;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What was registered by mistake ends by two people's word, and is kept. */
class MistakeInMemoryTest {

  private static final String COPY = "A copy of XA-2026-00007";

  @Test
  void anotherPersonConfirmsIt() {
    InMemory file =
        InMemory.of(Registered.complete(Assistance.SERVICE, Assistance.DOCUMENTS))
            .then(verbs -> Mistaking.of(verbs).propose(COPY));
    assertThatThrownBy(() -> Mistaking.of(file.verbs()).confirm()).isInstanceOf(BadInput.class);
    assertThat(file.request().state()).isEqualTo(RequestState.RECEIVED);

    Mistaking.of(file.verbs("supervisor")).confirm();
    file.then(verbs -> Filing.of(verbs).close());

    assertThat(file.request().state()).isEqualTo(RequestState.REGISTERED_BY_MISTAKE);
    assertThat(file.stateByJournal()).isEqualTo("REGISTERED_BY_MISTAKE");
    assertThat(file.kinds())
        .endsWith("mistake-proposed", "registered-by-mistake", "request-closed");
    assertThat(Filing.takesMeasures(file.request())).isFalse();
  }

  /** A measure that the State withdrew meanwhile stays withdrawn. */
  @Test
  void itEndsSoAlsoWhereAMeasureWasWithdrawn() {
    InMemory file =
        InMemory.of(Registered.complete(Assistance.SERVICE, Assistance.DOCUMENTS))
            .then(verbs -> Mistaking.of(verbs).propose(COPY))
            .then(verbs -> Withdrawing.of(verbs).measure(2, "mail", null));

    Mistaking.of(file.verbs("supervisor")).confirm();
    file.then(verbs -> Filing.of(verbs).close());

    assertThat(file.request().state()).isEqualTo(RequestState.REGISTERED_BY_MISTAKE);
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.WITHDRAWN);
  }

  @Test
  void itIsSentBackWithAReasonAndExamined() {
    InMemory file =
        InMemory.in(MeasureState.RECEIVED).then(verbs -> Mistaking.of(verbs).propose(COPY));
    assertThatThrownBy(() -> Mistaking.of(file.verbs("supervisor")).sendBack(" "))
        .isInstanceOf(BadInput.class);

    Mistaking.of(file.verbs("supervisor")).sendBack("It differs in the period.");

    assertThat(file.request().formalities().mistake()).isEmpty();
    assertThat(file.triaged().measure().state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  /** An office with one supervisor is not stuck with what that one proposed. */
  @Test
  void whoeverProposedItTakesItBackAndDoesNotConfirmIt() {
    InMemory file = InMemory.in(MeasureState.RECEIVED);
    Mistaking.of(file.verbs("supervisor")).propose(COPY);

    assertThatThrownBy(() -> Mistaking.of(file.verbs("supervisor")).confirm())
        .isInstanceOf(BadInput.class);
    Mistaking.of(file.verbs("supervisor")).sendBack("It is ours after all.");

    assertThat(file.request().formalities().mistake()).isEmpty();
  }

  @Test
  void whatWasExaminedOrNotProposedDoesNotEndSo() {
    InMemory examined = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    assertThatThrownBy(() -> Mistaking.of(examined.verbs()).propose(COPY))
        .isInstanceOf(NotInThisState.class);

    InMemory received = InMemory.in(MeasureState.RECEIVED);
    assertThatThrownBy(() -> Mistaking.of(received.verbs()).confirm())
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(() -> Mistaking.of(received.verbs()).propose(" "))
        .isInstanceOf(BadInput.class);
  }
}
