package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Stated;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.contents.Supplementing;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Result;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.sequel.Sequels;
import org.rogatory.incoming.triage.NotAccepting;
import org.rogatory.incoming.withdrawal.Withdrawing;

/** What the requesting State writes after an answer, as our letters invite it, is never lost. */
@Clause({"40(1)", "40(16)", "40(25)", "40(28)"})
class AfterAnswerInMemoryTest {

  private static final String TEXT = "You misunderstood: the account was in use until July.";

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"OUTSIDE", "REFUSED", "ANSWERED", "WITHDRAWN", "NOT_ACCEPTED"})
  void aClosedFileIsOpenAgainAndWaitsForUsWhenItsStateWrites(MeasureState ended) {
    InMemory file = InMemory.in(ended).then(verbs -> Filing.of(verbs).close());
    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);

    writes(file, TEXT);

    assertThat(file.request().isClosed()).isFalse();
    assertThat(file.request().turn()).isEqualTo(Turn.US);
    assertThat(file.kinds())
        .endsWith("information-received", "heard-after-answer", "request-reopened");
    assertThat(told(file, "turn")).isEqualTo("US");
    assertThat(told(file, "closedOn")).isNull();

    writes(file, "We add: it belongs to the same group.");
    assertThat(file.request().formalities().sequels()).hasSize(1);
  }

  @Test
  void aRefusedMeasureOfAnOpenFileIsExaminedByItself() {
    InMemory file = twoMeasures();

    writes(file, TEXT);

    assertThat(file.request().formalities().sequels()).containsOnlyKeys(1);
    assertThat(file.kinds()).endsWith("heard-after-answer");
    assertThat(file.request().isClosed()).isFalse();
  }

  @Test
  void whatComesBeforeAnyAnswerIsNoSequel() {
    for (MeasureState open : List.of(MeasureState.RECEIVED, MeasureState.UNDER_ASSESSMENT)) {
      InMemory file = InMemory.in(open);
      writes(file, TEXT);
      assertThat(file.request().formalities().sequels()).isEmpty();
    }
  }

  /** What we asked for of another measure is examined with that, and not once more. */
  @Test
  void whatSaysOnlyWhatWasAskedForIsNoSequel() {
    InMemory file = twoMeasures();
    file.then(verbs -> Supplementing.of(verbs).find(ContentItem.FACTS, "Which hours?"));
    file.then(verbs -> Supplementing.of(verbs).askForWhatIsMissing(null));
    file.then(verbs -> Supplementing.of(verbs).requested(1, verbs.moment().day().plusDays(30)));

    file.then(
        verbs ->
            Arrivals.of(verbs)
                .take(supplement(verbs, Map.of("facts", "Nine to ten."), null, false)));
    assertThat(file.request().formalities().sequels()).isEmpty();
    writes(file, TEXT);
    assertThat(file.request().formalities().sequels()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"OUTSIDE", "REFUSED"})
  void whatWasDeniedIsTakenUpAgainAsAFurtherMeasure(MeasureState denied) {
    InMemory file = InMemory.in(denied).then(verbs -> Filing.of(verbs).close());
    writes(file, TEXT);

    file.then(verbs -> Sequels.of(verbs).takeUp(1, List.of(1), null, null));

    Measure again = file.request().measure(2);
    assertThat(file.measure().state()).isEqualTo(denied);
    assertThat(again.asked()).isEqualTo(file.measure().asked());
    assertThat(file.measure().execution().takenUpAs()).contains(2);
    assertThat(again.state())
        .isEqualTo(
            denied == MeasureState.OUTSIDE
                ? MeasureState.SCOPE_OPEN
                : MeasureState.UNDER_ASSESSMENT);
    assertThat(file.request().isClosed()).isFalse();
    assertThat(told(file, "measure.1.takenUpAs")).isEqualTo("2");
    assertThat(told(file, "sequel.1.finding")).isEqualTo("take-up");

    writes(file, "Thank you.");
    assertThat(file.request().formalities().sequels()).as("everything was taken up").hasSize(1);
  }

  /** Of what was executed in part, the rest is asked for, and once only. */
  @Test
  void theRestOfWhatWasExecutedInPartIsTakenUpAgain() {
    InMemory file = partly().then(verbs -> Filing.of(verbs).close());
    writes(file, "The July statements exist on paper.");

    file.then(verbs -> Sequels.of(verbs).takeUp(1, List.of(1), null, "Paper at the branch"));

    assertThat(file.request().measure(2).description()).contains("The statements of July");
    assertThat(file.request().measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(Sequels.open(file.request())).isEmpty();
  }

  @Test
  void onlyWhatWasAnsweredSoIsTakenUp() {
    InMemory answered = InMemory.in(MeasureState.ANSWERED).then(verbs -> Filing.of(verbs).close());
    writes(answered, TEXT);
    refused(answered, List.of(1), "input.nothing-to-take-up");
    InMemory withdrawn = InMemory.in(MeasureState.WITHDRAWN);
    withdrawn.then(verbs -> Filing.of(verbs).close());
    writes(withdrawn, TEXT);
    refused(withdrawn, List.of(1), "input.take-up-withdrawn");
    InMemory denied = InMemory.in(MeasureState.REFUSED);
    writes(denied, TEXT);
    refused(denied, List.of(), "input.take-up-which");
    refused(denied, List.of(1, 2), "input.take-up-which");
    assertThat(denied.request().formalities().sequel(1).isOpen()).isTrue();
  }

  /** It is examined, and opens nothing that nobody would carry out. */
  @Test
  @Clause({"40(16)", "40(26), 3rd sentence"})
  void nothingOfAWithdrawnRequestIsTakenUpAgainWhateverWasAnsweredBefore() {
    for (MeasureState denied : List.of(MeasureState.OUTSIDE, MeasureState.REFUSED)) {
      InMemory file = InMemory.in(denied);
      writes(file, TEXT);
      file.then(verbs -> Withdrawing.of(verbs).request(Way.by(POST), null));

      assertThat(Sequels.open(file.request())).isEmpty();
      refused(file, List.of(1), "input.take-up-withdrawn");
      assertThatThrownBy(() -> Filing.of(file.verbs()).added(ask(Assistance.STATEMENT), POST))
          .isInstanceOf(NotInThisState.class);
      assertThat(Withdrawing.isPossible(file.request())).isFalse();
      file.then(verbs -> Sequels.of(verbs).noAnswerOwed(1, "It is withdrawn."))
          .then(verbs -> Filing.of(verbs).close());
    }
  }

  @Test
  @Clause({"40(13)", "40(16)"})
  void nothingOfARequestThatWasNotAcceptedIsTakenUpAgainUntilItIsAuthentic() {
    InMemory file = InMemory.in(MeasureState.REFUSED);
    file.then(verbs -> Filing.of(verbs).added(ask(Assistance.STATEMENT), POST));
    writes(file, TEXT);
    notAccepted(file);

    refused(file, List.of(1), "input.take-up-not-accepted");
    assertThatThrownBy(() -> Filing.of(file.verbs()).added(ask(Assistance.STATEMENT), POST))
        .isInstanceOf(NotInThisState.class);
    assertThatThrownBy(
            () -> Filing.of(file.verbs()).authenticated(Authenticity.VERIFIED, "Called back"))
        .as("the file is not closed, and nobody would carry out what is taken up")
        .isInstanceOf(NotInThisState.class);
    file.then(verbs -> Sequels.of(verbs).noAnswerOwed(1, "It is a forgery."))
        .then(verbs -> Filing.of(verbs).close())
        .then(verbs -> Filing.of(verbs).authenticated(Authenticity.VERIFIED, "Called back"));
    assertThat(file.request().measure(2).execution().takenUpAs()).contains(3);
  }

  private static void notAccepted(InMemory file) {
    file.then(verbs -> Filing.of(verbs).authenticated(Authenticity.FAILED, "Nobody knows it"))
        .then(verbs -> Supplementing.of(verbs).askForWhatIsMissing(null));
    int asked = file.request().openSupplement().orElseThrow().number();
    file.then(verbs -> Supplementing.of(verbs).requested(asked, verbs.moment().day().plusDays(30)))
        .later(Duration.ofDays(40))
        .then(verbs -> NotAccepting.of(verbs).propose())
        .then(verbs -> NotAccepting.of(verbs).answered());
  }

  /** That nothing changes is settled only by the letter that says so. */
  @Test
  void whatChangesNothingIsOpenUntilTheStateWasTold() {
    InMemory file = InMemory.in(MeasureState.REFUSED).then(verbs -> Filing.of(verbs).close());
    writes(file, TEXT);
    assertThatThrownBy(() -> Sequels.of(file.verbs()).nothingChanges(1, " ", null))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("reasons"));

    file.then(verbs -> Sequels.of(verbs).nothingChanges(1, "It is the same account.", null));
    assertThat(file.request().turn()).isEqualTo(Turn.US);
    file.then(verbs -> Sequels.of(verbs).givenUp(1));
    assertThat(file.request().formalities().sequel(1).finding()).isEmpty();
    assertThatThrownBy(() -> Sequels.of(file.verbs()).answered(1))
        .isInstanceOf(NotInThisState.class);
    file.then(verbs -> Sequels.of(verbs).nothingChanges(1, "It is the same account.", null))
        .then(verbs -> Sequels.of(verbs).answered(1))
        .then(verbs -> Filing.of(verbs).close());

    assertThat(file.request().turn()).isEqualTo(Turn.NOBODY);
    assertThat(file.request().formalities().sequel(1).finding()).contains(Finding.NOTHING_CHANGES);
    assertThat(told(file, "sequel.1.settledOn")).isNotNull();
    assertThatThrownBy(() -> Sequels.of(file.verbs()).noAnswerOwed(1, "Again"))
        .isInstanceOf(NotInThisState.class);
  }

  /** A letter speaks of two refusals: one is taken up, the other stands, and the State is told. */
  @Test
  void whatIsTakenUpAndWhatStandsAreFoundAtOnce() {
    InMemory file = twoMeasures();
    writes(file, TEXT);
    for (String none : List.of("It is the same account.")) {
      assertThatThrownBy(() -> Sequels.of(file.verbs()).takeUp(1, List.of(1), none, null))
          .as("no other answer stands")
          .isInstanceOfSatisfying(
              BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("reasons"));
    }
    file.then(verbs -> Withdrawing.of(verbs).measure(2, Way.by(POST), null))
        .then(verbs -> Sequels.of(verbs).takeUp(1, List.of(1), "You withdrew it.", "By fax"));

    Sequel sequel = file.request().formalities().sequel(1);
    assertThat(sequel.isOpen()).as("the State is not told").isTrue();
    assertThat(sequel.reasons()).contains("You withdrew it.");
    assertThat(file.measure().execution().takenUpAs()).contains(3);
    assertThat(told(file, "sequel.1.settledOn")).isNull();
    file.then(verbs -> Sequels.of(verbs).answered(1));
    assertThat(sequel.isOpen()).isFalse();
    assertThat(told(file, "sequel.1.settledOn")).isNotNull();
  }

  @Test
  void thanksNeedAReasonOnRecordAndNoLetter() {
    InMemory file = InMemory.in(MeasureState.ANSWERED).then(verbs -> Filing.of(verbs).close());
    writes(file, "Thank you.");
    assertThatThrownBy(() -> Sequels.of(file.verbs()).noAnswerOwed(1, null))
        .isInstanceOfSatisfying(
            BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("remark"));

    file.then(verbs -> Sequels.of(verbs).noAnswerOwed(1, "It only thanks."));

    assertThat(file.request().formalities().hasOpenSequel()).isFalse();
    assertThat(file.journal().facts())
        .endsWith(
            new RequestFact.ExaminedAfterAnswer(
                1, "no-answer-owed", null, "It only thanks.", List.of(), null));
  }

  @Test
  void whatAsksForSomethingElseNamesAsWhatItWasRegistered() {
    InMemory file = InMemory.in(MeasureState.REFUSED).then(verbs -> Filing.of(verbs).close());
    writes(file, "Please hear the witness, too.");
    for (String unknown :
        List.of("", "XA-2026-00001/2", "XA-2099-00001", "XA-2026-00009", "the other file")) {
      assertThatThrownBy(() -> Sequels.of(file.verbs()).registered(1, unknown, null))
          .isInstanceOfSatisfying(
              BadInput.class, bad -> assertThat(bad.fields()).containsOnlyKeys("registered"));
    }
    file.then(verbs -> Filing.of(verbs).added(ask(Assistance.STATEMENT), POST));

    file.then(verbs -> Sequels.of(verbs).registered(1, file.request().reference() + "/2", null));

    assertThat(file.request().formalities().hasOpenSequel()).isFalse();
  }

  private static final Channel POST = Channel.CENTRAL_AUTHORITY_ELECTRONIC;

  private static void refused(InMemory file, List<Integer> measures, String why) {
    assertThatThrownBy(() -> Sequels.of(file.verbs()).takeUp(1, measures, null, null))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().get("measures").toString()).contains(why));
  }

  private static void writes(InMemory file, String text) {
    file.then(verbs -> Arrivals.of(verbs).take(supplement(verbs, Map.of(), text, true)));
  }

  private static Arrival supplement(
      RequestPen verbs, Map<String, String> contents, @Nullable String text, boolean none) {
    return new Arrival.SupplementArrived(
        new Arrival.Coming(POST, verbs.moment()),
        contents,
        Map.of(),
        text,
        none ? Arrivals.NO_ANSWER : null);
  }

  private static NewRequest.NewMeasure ask(Assistance kind) {
    return new NewRequest.NewMeasure(kind, "As described", null, Stated.YES, null, null);
  }

  /** The first of them was refused, and the second is under way. */
  private static InMemory twoMeasures() {
    return InMemory.in(MeasureState.REFUSED)
        .then(verbs -> Filing.of(verbs).added(ask(Assistance.STORED_DATA), POST));
  }

  private static InMemory partly() {
    return InMemory.in(MeasureState.IN_EXECUTION)
        .then(
            verbs ->
                Executing.of(verbs, 1)
                    .reported(
                        new Result(
                            Result.Outcome.PARTLY_EXECUTED,
                            "The statements of June",
                            new Result.Shortfall(
                                Hindrance.DATA_GONE, null, "The statements of July"),
                            null,
                            null,
                            null,
                            null)))
        .then(verbs -> Executing.of(verbs, 1).answered());
  }

  private static @Nullable String told(InMemory file, String what) {
    return FromJournal.of(file.journal().entries()).get(what);
  }
}
