package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.misdirected.Misdirected;
import org.rogatory.journal.Matter;
import org.rogatory.register.facts.CountryCode;

/** What comes from a State that holds our letters by mistake is said by nobody who asks. */
@Clause({"40(12)(d)", "40(20)"})
class MisdirectedInMemoryTest {

  @Test
  void whatTheWrongStateSendsIsKeptAndEndsNothing() {
    InMemory file = corrected();
    String wrong = Misdirected.others(file.request()).get(0);

    file.then(verbs -> Arrivals.of(verbs).take(withdrawal(verbs, wrong)));

    assertThat(file.kinds()).endsWith("another-state-wrote");
    assertThat(file.request().openMeasures()).hasSize(1);
    file.then(verbs -> Arrivals.of(verbs).take(withdrawal(verbs, "XE")));
    assertThat(file.request().openMeasures()).isEmpty();
    assertThat(FromJournal.of(file.journal().entries()))
        .isEqualTo(FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  @Test
  void nothingIsTakenBeforeItIsSaidWhoSentIt() {
    InMemory file = corrected();

    refused(file, null, "input.from-which-state");
    refused(file, "XC", "input.from-no-such-state");
  }

  @Test
  void whereNoLetterWentAstrayTheStateThatAsksNeedNotBeNamed() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA)).triaged();
    refused(file, "XC", "input.from-no-such-state");

    file.then(verbs -> Arrivals.of(verbs).take(withdrawal(verbs, null)));

    assertThat(file.request().openMeasures()).isEmpty();
  }

  private static void refused(InMemory file, @Nullable String from, String why) {
    int entries = file.kinds().size();
    RequestPen verbs = file.verbs();
    assertThatThrownBy(() -> Arrivals.of(verbs).take(withdrawal(verbs, from)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields().get("from").toString()).contains(why));
    assertThat(file.kinds()).hasSize(entries);
  }

  private static InMemory corrected() {
    InMemory file = InMemory.of(Registered.complete(Assistance.STORED_DATA)).triaged();
    String wrong = file.request().requestingState();
    Matter notice = Matter.letter(file.request().reference(), 2);
    return file.then(
            verbs ->
                Correcting.of(verbs)
                    .correct(Edited.of(verbs.request(), "requestingState", CountryCode.of("XE"))))
        .then(verbs -> Misdirected.of(verbs).wrote(wrong, notice, List.of(1)));
  }

  private static Arrival withdrawal(RequestPen verbs, @Nullable String from) {
    return new Arrival.WithdrawalArrived(
        new Arrival.Coming(Channel.DIPLOMATIC, verbs.moment(), null, null, from),
        null,
        true,
        "No longer needed");
  }
}
