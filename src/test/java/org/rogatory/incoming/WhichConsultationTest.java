package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Circumstances;
import org.rogatory.incoming.found.GroundFound;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.found.Reply;
import org.rogatory.incoming.found.SaidReply;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.grounds.Deciding;
import org.rogatory.journal.Moment;

/**
 * Where a State was consulted more than once, its reply answers one letter, and is judged by the
 * conditions of that one.
 */
@Clause("40(28)")
class WhichConsultationTest {

  private static final String SOURCE = "The source is not named in open court.";
  private static final String COSTS = "The requesting State pays the costs.";
  private static final String WHY = "The name of a source would be shown in open court.";

  private final InMemory file = consultedTwice();

  @Test
  void whichOneIsSaidWhereMoreThanOneWasSent() {
    int entries = file.kinds().size();

    assertThatThrownBy(() -> file.then(reply(null, true)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("consultation"));
    assertThatThrownBy(() -> file.then(reply(3, true)))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("consultation"));

    assertThat(file.kinds()).hasSize(entries);
    assertThat(file.measure().state()).isEqualTo(MeasureState.IN_CONSULTATION);
  }

  @Test
  void whatIsAcceptedIsWhatThatLetterOffered() {
    file.then(reply(1, true));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(stages()).containsExactly(Consultation.Stage.REPLIED, Consultation.Stage.SENT);
    assertThat(file.measure().agreedConditions()).containsExactly(SOURCE);
    assertThat(file.journal().facts())
        .filteredOn(MeasureFact.ConsultationReplied.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            MeasureFact.ConsultationReplied.class,
            fact -> {
              assertThat(fact.consultation()).isEqualTo(1);
              assertThat(fact.accepted()).containsExactly(SOURCE);
            });
    file.then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
    assertThat(file.measure().decision().conditions()).contains(SOURCE);
  }

  /** The period of the second letter is not over because the first was answered. */
  @Test
  void noRefusalWhileTheLatestConsultationRuns() {
    file.then(reply(1, false));

    assertThatThrownBy(() -> file.then(refuse())).isInstanceOf(ForbiddenByProvision.class);

    file.later(Duration.ofDays(60)).then(refuse());
    assertThat(file.measure().state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
  }

  @Test
  void whatHadArrivedBeforeTheSecondLetterIsRecordedAfterIt() {
    Moment between = ago(Duration.ofDays(3));
    file.later(Duration.ofDays(60))
        .then(verbs -> Consulting.of(verbs, 1).lapsed())
        .then(refuse())
        .approved();

    assertThatThrownBy(() -> say(between, new SaidReply(2, "Yes.", true, List.of(), List.of())))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("arrivedAt"));
    say(between, new SaidReply(1, "Yes.", true, List.of(), List.of()));

    assertThat(file.measure().state()).isEqualTo(MeasureState.AWAITING_DECISION);
    assertThat(file.measure().decision().approvedBy()).isEmpty();
    assertThat(file.measure().agreedConditions()).containsExactly(SOURCE);
  }

  @Test
  void whatWasAcceptedStaysUntilItIsTakenBack() {
    file.then(reply(1, true)).later(Duration.ofDays(1)).then(reply(2, false));
    assertThat(file.measure().agreedConditions()).as("the second offered it too").isEmpty();

    file.later(Duration.ofDays(1)).then(reply(1, true));
    assertThat(file.measure().agreedConditions()).containsExactly(SOURCE);

    file.later(Duration.ofDays(1)).then(reply(1, false));
    assertThat(file.measure().agreedConditions()).isEmpty();
  }

  /** Typed last is not written last. */
  @Test
  void theWordThatArrivedLastCounts() {
    Moment earlier = file.verbs().moment();
    file.later(Duration.ofDays(2)).then(reply(1, true));

    say(earlier, new SaidReply(1, "No.", false, List.of(), List.of()));

    assertThat(file.measure().agreedConditions()).containsExactly(SOURCE);
    assertThat(file.measure().consultations().get(0).replies())
        .extracting(Reply::text)
        .containsExactly("No.", "We answer.");
  }

  /** Not all of them, but these: so it is said on the page, where "no" is chosen first. */
  @ParameterizedTest
  @NullSource
  @ValueSource(booleans = false)
  void eachConditionCanBeAcceptedByItself(@Nullable Boolean all) {
    say(file.verbs().moment(), new SaidReply(2, "The second.", all, List.of(2), List.of()));

    assertThat(file.measure().agreedConditions()).containsExactly(COSTS);
    assertThat(file.measure().consulted().orElseThrow().answer())
        .contains(Reply.Answer.PARTLY_ACCEPTED);
    for (SaidReply wrong :
        List.of(
            new SaidReply(2, "Which?", null, List.of(3), List.of()),
            new SaidReply(2, "Both?", true, List.of(1), List.of()),
            new SaidReply(2, "None?", false, List.of(1, 2), List.of()))) {
      assertThatThrownBy(() -> say(file.verbs().moment(), wrong))
          .isInstanceOfSatisfying(
              BadInput.class,
              bad -> assertThat(bad.fields()).containsOnlyKeys("acceptedConditions"));
    }
  }

  private List<Consultation.Stage> stages() {
    return file.measure().consultations().stream().map(Consultation::stage).toList();
  }

  private Moment ago(Duration before) {
    Moment now = file.verbs().moment();
    return new Moment(now.at().minus(before), now.zone());
  }

  private void say(Moment at, SaidReply said) {
    Consulting.of(file.verbs().at(at), 1).replied(Way.by(Channel.CENTRAL_AUTHORITY_POST), said);
  }

  private static java.util.function.Consumer<RequestPen> reply(
      @Nullable Integer consultation, boolean accepted) {
    return verbs ->
        Consulting.of(verbs, 1)
            .replied(
                Way.by(Channel.CENTRAL_AUTHORITY_POST),
                new SaidReply(consultation, "We answer.", accepted, List.of(), List.of()));
  }

  private static java.util.function.Consumer<RequestPen> refuse() {
    return verbs -> Deciding.of(verbs, 1).proposeRefusal(List.of(Ground.ESSENTIAL_INTERESTS), WHY);
  }

  private static InMemory consultedTwice() {
    return InMemory.in(MeasureState.UNDER_ASSESSMENT)
        .then(verbs -> Deciding.of(verbs, 1).assess(found(SOURCE)))
        .consulted()
        .later(Duration.ofDays(60))
        .then(verbs -> Consulting.of(verbs, 1).lapsed())
        .then(verbs -> Deciding.of(verbs, 1).reassess())
        .later(Duration.ofDays(7))
        .then(verbs -> Deciding.of(verbs, 1).assess(found(SOURCE, COSTS)))
        .consulted();
  }

  private static GroundsFound found(String... conditions) {
    return new GroundsFound(
        List.of(
            new GroundFound(
                Ground.ESSENTIAL_INTERESTS, Map.of(NeededFact.INTEREST, "Protection of a source"))),
        Circumstances.unknown(),
        List.of(conditions),
        null,
        false,
        null);
  }
}
