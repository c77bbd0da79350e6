package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.asked.Communication.Stage;
import org.rogatory.incoming.communication.Communicating;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Approving;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What ends or binds something counts in writing, by an open channel; else it is confirmed. */
@Clause({"40(12)(d)", "40(13)", "40(26), 3rd sentence", "40(28)"})
class CommunicationInMemoryTest {

  private static final Way CALLED = new Way(Channel.ORAL, "Counsel Ng, called back");
  private static final Way WRITTEN = Way.by(Channel.CENTRAL_AUTHORITY_POST);
  private static final LocalDate BY = LocalDate.of(2026, 11, 12);

  private InMemory file = InMemory.of(Registered.complete(Assistance.DOCUMENTS));

  @AfterEach
  void theJournalTellsTheSame() {
    assertThat(FromJournal.of(file.journal().entries()))
        .isEqualTo(FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Channel.class,
      names = {"ORAL", "OTHER_AUTHORITY", "INTERPOL", "CONTACT_POINT"})
  void aWithdrawalByAWayThatIsNotOpenChangesNothingAndSaysWhoSpoke(Channel by) {
    file = InMemory.in(MeasureState.IN_EXECUTION);
    assertThatThrownBy(() -> Withdrawing.of(file.verbs()).request(new Way(by, " "), "Settled"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().get("saidBy").toString()).contains("input.said-by"));

    file.then(verbs -> Withdrawing.of(verbs).request(new Way(by, "Counsel Ng"), "Settled"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(file.measure().isToBeStopped()).isFalse();
    assertThat(stage(1)).isEqualTo(Stage.HEARD);
    assertThat(Communicating.warnings(file.measure())).hasSize(1);
    assertThat(file.kinds()).endsWith("communication-heard");
  }

  @Test
  void aWithdrawalInWritingCountsAndConfirmsWhatWasSaid() {
    file = InMemory.in(MeasureState.IN_EXECUTION);
    file.then(verbs -> Withdrawing.of(verbs).measure(1, CALLED, "Settled"))
        .then(verbs -> Withdrawing.of(verbs).measure(1, WRITTEN, "As we said"));

    assertThat(file.measure().state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(stage(1)).isEqualTo(Stage.CONFIRMED);
    assertThat(stage(2)).isEqualTo(Stage.COUNTS);
    file.then(verbs -> Communicating.of(verbs).acknowledged(2));
    assertThat(stage(2)).isEqualTo(Stage.ACKNOWLEDGED);
    assertThatThrownBy(() -> Communicating.of(file.verbs()).acknowledged(2))
        .hasMessageContaining("XA-2026-00001");
  }

  /** A withdrawal of one measure in writing confirms no withdrawal of the whole request. */
  @Test
  void theWholeIsNotConfirmedByAPart() {
    file = InMemory.of(Registered.complete(Assistance.DOCUMENTS, Assistance.SERVICE)).triaged();
    file.then(verbs -> Withdrawing.of(verbs).request(CALLED, "All of it"))
        .then(verbs -> Withdrawing.of(verbs).measure(1, WRITTEN, null));
    assertThat(stage(1)).isEqualTo(Stage.HEARD);

    file.then(verbs -> Withdrawing.of(verbs).measure(2, WRITTEN, null));

    assertThat(file.request().openMeasures()).isEmpty();
  }

  @Test
  void whatIsNotConfirmedAfterAReminderCountsForNothing() {
    file = InMemory.in(MeasureState.IN_EXECUTION);
    file.then(verbs -> Withdrawing.of(verbs).request(CALLED, "Settled"))
        .then(verbs -> Communicating.of(verbs).asked(1, BY))
        .then(verbs -> Communicating.of(verbs).overdue(1, BY))
        .then(verbs -> Communicating.of(verbs).asked(1, BY.plusDays(7)))
        .then(verbs -> Communicating.of(verbs).overdue(1, BY.plusDays(7)));

    assertThat(file.kinds())
        .endsWith(
            "communication-heard",
            "confirmation-asked",
            "communication-unconfirmed",
            "confirmation-reminded",
            "communication-lapsed");
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(Communicating.warnings(file.measure())).isEmpty();
    assertThatThrownBy(() -> Communicating.of(file.verbs()).asked(1, BY))
        .hasMessageContaining("XA-2026-00001");
  }

  @Test
  void conditionsAreNotAcceptedByTelephoneAndNothingIsRefusedMeanwhile() {
    file = consulted();
    file.then(verbs -> Consulting.of(verbs, 1).replied(CALLED, "We accept.", true, List.of()));

    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(file.measure().agreedConditions()).isEmpty();
    assertThat(file.measure().consultations().get(0).heardBesides()).isPresent();
    file.later(Duration.ofDays(60)).then(verbs -> Consulting.of(verbs, 1).lapsed());
    assertThatThrownBy(this::refuse)
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("answer-unconfirmed");

    file.then(verbs -> Consulting.of(verbs, 1).replied(WRITTEN, "We accept.", true, List.of()));

    assertThat(file.measure().agreedConditions()).containsExactly("C1");
    assertThat(stage(1)).isEqualTo(Stage.CONFIRMED);
  }

  /**
   * What was approved is taken back by the word; what is only proposed is not approved meanwhile.
   */
  @Test
  void aRefusalIsNotSentAfterAnAnswerWasSaidThatIsNotConfirmed() {
    file = InMemory.in(MeasureState.REFUSAL_PROPOSED).approved();
    file.then(verbs -> Consulting.of(verbs, 1).replied(CALLED, "Please wait.", null, List.of()));
    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);

    file = InMemory.in(MeasureState.REFUSAL_PROPOSED);
    file.then(verbs -> Consulting.of(verbs, 1).replied(CALLED, "Please wait.", null, List.of()));
    assertThatThrownBy(() -> file.approved())
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("answer-unconfirmed");

    file.then(verbs -> Communicating.of(verbs).asked(1, BY))
        .then(verbs -> Communicating.of(verbs).overdue(1, BY))
        .then(verbs -> Communicating.of(verbs).asked(1, BY))
        .then(verbs -> Communicating.of(verbs).overdue(1, BY))
        .approved()
        .then(verbs -> Approving.of(verbs, 1).refused());

    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSED);
  }

  private static InMemory consulted() {
    return InMemory.in(MeasureState.UNDER_ASSESSMENT)
        .then(
            verbs ->
                Deciding.of(verbs, 1)
                    .assess(
                        Edited.with(
                            InMemory.refusable(),
                            "conditions",
                            List.of("C1"),
                            "noConditions",
                            null)))
        .consulted();
  }

  private void refuse() {
    Deciding.of(file.verbs(), 1)
        .proposeRefusal(
            List.of(Ground.PROHIBITED_DOMESTICALLY),
            "Section 12 of the Interception Act allows this for graver offences only.");
  }

  private Stage stage(int number) {
    return file.request().formalities().communications().get(number).stage();
  }
}
