package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.consultation.Answering;
import org.rogatory.incoming.facts.MeasureFact;

/** What comes while the decision of a consultation is not sent is said to answer it or not. */
@Clause({"40(16)", "40(28)"})
class AnsweringInMemoryTest {

  @Test
  void aTextThatIsNoReplyIsSaidToBeNone() {
    for (MeasureState state :
        new MeasureState[] {
          MeasureState.IN_CONSULTATION,
          MeasureState.REFUSAL_PROPOSED,
          MeasureState.POSTPONEMENT_PROPOSED
        }) {
      InMemory file = InMemory.in(state).later(Duration.ofDays(1));
      refused(file, text(file, null), "input.answers-which");
      refused(file, text(file, "2"), "input.answers-which");
      refused(file, text(file, "1"), "input.record-as-reply");
      refused(file, document(file, null), "input.answers-which");

      Arrival arrived = text(file, Answering.NONE);
      file.then(verbs -> Arrivals.of(verbs).take(arrived));

      assertThat(file.journal().facts()).endsWith(new MeasureFact.ConsultationHeardBesides(1, 1));
      assertThat(file.measure().consulted().orElseThrow().heardBesides())
          .contains(file.verbs().moment().day());
      assertThat(FromJournal.of(file.journal().entries()))
          .containsEntry("consultation.1.1.besides", file.verbs().moment().day().toString());
    }
  }

  @Test
  void nobodyIsAskedWhereNoDecisionWaits() {
    for (MeasureState state :
        new MeasureState[] {
          MeasureState.AWAITING_DECISION, MeasureState.REFUSED, MeasureState.POSTPONED
        }) {
      InMemory file = InMemory.in(state).later(Duration.ofDays(1));

      Arrival arrived = text(file, null);

      file.then(verbs -> Arrivals.of(verbs).take(arrived));

      assertThat(file.kinds()).doesNotContain("consultation-heard-besides");
    }
  }

  /** What came before the consultation went out cannot answer it. */
  @Test
  void whatCameBeforeItIsNoAnswer() {
    InMemory file = InMemory.in(MeasureState.CONSULTATION_IN_PREPARATION);
    Arrival before = text(file, null);
    file.later(Duration.ofDays(1)).consulted().later(Duration.ofDays(1));

    file.then(verbs -> Arrivals.of(verbs).take(before));

    assertThat(file.kinds()).doesNotContain("consultation-heard-besides");
  }

  /** Whoever approved did not know of it, so it is decided anew; a proposal is read with it. */
  @Test
  void whatWasApprovedWithoutItIsTakenBack() {
    InMemory proposed = InMemory.in(MeasureState.REFUSAL_PROPOSED).later(Duration.ofDays(1));
    Arrival.Coming coming = coming(proposed);
    proposed.then(pen -> Arrivals.of(pen).take(new Arrival.EnquiryArrived(coming, "How is it?")));
    assertThat(proposed.measure().state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
    assertThat(proposed.kinds()).contains("consultation-heard-besides");

    InMemory approved = InMemory.in(MeasureState.REFUSAL_PROPOSED).approved();
    approved.later(Duration.ofDays(1));
    Arrival.Coming later = coming(approved);
    approved.then(pen -> Arrivals.of(pen).take(new Arrival.EnquiryArrived(later, "How is it?")));

    assertThat(approved.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(approved.measure().decision().approvedBy()).isEmpty();
    assertThat(approved.kinds()).endsWith("consultation-heard-besides", "proposal-withdrawn");
  }

  private static Arrival.Coming coming(InMemory file) {
    return new Arrival.Coming(Channel.DIPLOMATIC, file.verbs().moment());
  }

  private static void refused(InMemory file, Arrival arrived, String why) {
    int entries = file.kinds().size();
    assertThatThrownBy(() -> Arrivals.of(file.verbs()).take(arrived))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().get("answers").toString()).contains(why));
    assertThat(file.kinds()).hasSize(entries);
  }

  private static Arrival text(InMemory file, @Nullable String answers) {
    return new Arrival.SupplementArrived(coming(file), Map.of(), Map.of(), "We accept.", answers);
  }

  private static Arrival document(InMemory file, @Nullable String answers) {
    Arrival.Coming coming =
        new Arrival.Coming(
            Channel.DIPLOMATIC, file.verbs().moment(), (pen, description, channel) -> {});
    return new Arrival.DocumentArrived(coming, "Their note", answers);
  }
}
