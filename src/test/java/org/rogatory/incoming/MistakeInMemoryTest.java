package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.triage.Mistaking;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.journal.Moment;

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
            .then(
                verbs ->
                    Withdrawing.of(verbs).measure(2, Way.by(Channel.CENTRAL_AUTHORITY_POST), null));

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

  /** What its State pursues is a request to us, whenever it writes. */
  @ParameterizedTest
  @MethodSource
  @Clause({"40(1)", "40(25)"})
  void whatItsStatePursuesDoesNotEndSo(Arrival message) {
    InMemory before =
        InMemory.in(MeasureState.RECEIVED).then(verbs -> Arrivals.of(verbs).take(message));
    InMemory after =
        InMemory.in(MeasureState.RECEIVED).then(verbs -> Mistaking.of(verbs).propose(COPY));
    after.then(verbs -> Arrivals.of(verbs).take(message));

    assertThatThrownBy(() -> Mistaking.of(before.verbs()).propose(COPY))
        .isInstanceOfSatisfying(ForbiddenByProvision.class, MistakeInMemoryTest::isPursued);
    assertThatThrownBy(() -> Mistaking.of(after.verbs("supervisor")).confirm())
        .isInstanceOfSatisfying(ForbiddenByProvision.class, MistakeInMemoryTest::isPursued);
    Mistaking.of(after.verbs("supervisor")).sendBack("Its State pursues it.");
    after.triaged();
    assertThat(FromJournal.of(after.journal().entries())).containsKey("pursuedOn");
  }

  static Stream<Arrival> whatItsStatePursuesDoesNotEndSo() {
    Moment noon = new Moment(Instant.parse("2026-11-03T11:59:00Z"), ZoneOffset.UTC);
    Arrival.Coming coming = new Arrival.Coming(Channel.CENTRAL_AUTHORITY_ELECTRONIC, noon);
    return Stream.of(
        new Arrival.EnquiryArrived(coming, null),
        new Arrival.SupplementArrived(coming, Map.of(), Map.of(), "Please hurry.", null),
        new Arrival.MeasureArrived(
            coming,
            new NewRequest.NewMeasure(Assistance.SERVICE, "Summons", null, null, null, null)));
  }

  private static void isPursued(ForbiddenByProvision barred) {
    assertThat(barred.getMessage()).contains("40(25)", "mistake-pursued");
  }

  @Test
  @Clause("42(4)")
  void anUrgentPreservationWaitsForNoSecondPerson() {
    InMemory file = InMemory.of(Registered.urgent(Registered.preservation()));

    assertThatThrownBy(() -> Mistaking.of(file.verbs()).propose(COPY))
        .isInstanceOfSatisfying(
            ForbiddenByProvision.class,
            barred -> assertThat(barred.getMessage()).contains("42(4)"));

    file.triaged();
    assertThat(file.measure().state()).isEqualTo(MeasureState.GRANTED);
  }
}
