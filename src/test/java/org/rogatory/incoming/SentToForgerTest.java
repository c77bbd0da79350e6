package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.authenticity.SentToForger;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.Filing;

/** What went out on a request that is not authentic is brought to light, until it is dealt with. */
@Clause({"36(1)(a)", "40(13)"})
class SentToForgerTest {

  @Test
  void whatWasSentIsNamedOnceAndStaysOpenUntilItIsDealtWith() {
    InMemory file = forged(InMemory.in(MeasureState.ANSWERED));

    assertThat(file.journal().facts()).contains(new RequestFact.SentToForger(List.of(1)));
    assertThat(SentToForger.isOpen(file.request())).isTrue();
    assertThatThrownBy(() -> SentToForger.of(file.verbs()).dealtWith(" "))
        .isInstanceOf(BadInput.class);
    file.then(verbs -> SentToForger.of(verbs).dealtWith("The State that it names was told."));
    assertThat(SentToForger.isOpen(file.request())).isFalse();
    assertThatThrownBy(() -> SentToForger.of(file.verbs()).dealtWith("Again"))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsKey("what"));
    forged(file);
    assertThat(file.kinds()).filteredOn("sent-to-forger"::equals).hasSize(1);
    assertThat(FromJournal.of(file.journal().entries()))
        .isEqualTo(FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  @Test
  void theConfirmationOfAPreservationIsPersonalData() {
    assertThat(
            SentToForger.isOpen(
                forged(InMemory.in(MeasureState.ANSWERED_HOLD_CONTINUES)).request()))
        .isTrue();
  }

  @Test
  void whereNothingWentOutThereIsNothingToDealWith() {
    for (MeasureState state :
        List.of(MeasureState.UNDER_ASSESSMENT, MeasureState.EXECUTED, MeasureState.REFUSED)) {
      InMemory file = forged(InMemory.in(state));
      assertThat(file.kinds()).as("%s", state).doesNotContain("sent-to-forger");
      assertThatThrownBy(() -> SentToForger.of(file.verbs()).dealtWith("Nothing"))
          .isInstanceOf(BadInput.class);
    }
  }

  private static InMemory forged(InMemory file) {
    return file.then(
        verbs -> Filing.of(verbs).authenticated(Authenticity.FAILED, "The State knows nothing"));
  }
}
