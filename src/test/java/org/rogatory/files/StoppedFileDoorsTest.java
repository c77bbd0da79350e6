package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.withdrawal.DraftHeldNotice;
import org.rogatory.incoming.withdrawal.DraftStopLetter;
import org.rogatory.incoming.withdrawal.DraftStopReminder;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an authority holds when a request is withdrawn is not forgotten with the file's end. */
@RogatoryTest
@Tag("database")
@Clause({"40(26), 3rd sentence", "42(8)"})
class StoppedFileDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Deadlines deadlines;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;

  @Test
  void byPageTheAnswerToTheStopNoticeIsRecordedAndTheReleaseIsTold() throws Exception {
    Walk walk = preservation();
    withdraw(walk).andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(running(walk)).contains("stop-answer");
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String file = "/files/" + walk.reference();
    assertThat(visitor.page(file).text())
        .contains("Competent authority", "Record what the authority answered", "Told to stop on");
    String answer = file + "/measures/1/acts/stop-answer";
    var empty = visitor.send(visitor.form(answer, answer).with("why", "Preserved at the provider"));
    assertThat(empty.getStatus()).as("whether something is held is said").isEqualTo(422);
    assertThat(empty.getContentAsString()).contains("Preserved at the provider");

    var sent =
        visitor.send(
            visitor
                .form(answer, answer)
                .with(
                    "why", "Preserved at the provider.",
                    "held", "true",
                    "heldSince", "2026-11-02T10:00"));
    assertThat(sent.getStatus()).isEqualTo(302);

    assertThat(running(walk)).contains("release-decision").doesNotContain("stop-answer");
    assertThat(visitor.page(file).select("[aria-labelledby=held-title]").text())
        .contains("60 days");
    rebuilding.compare(walk.reference());
    String release = file + "/measures/1/acts/release";
    assertThat(
            visitor
                .send(visitor.form(release, release).with("why", "The State needs it no longer."))
                .getStatus())
        .isEqualTo(302);
    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftHeldNotice.KIND))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.text()).contains("You may release it", "not passed on"));
    assertThat(running(walk)).isEmpty();
    rebuilding.compare(walk.reference());
  }

  @Test
  void byApiAPreservationInEffectThatIsWithdrawnWaitsForADecision() throws Exception {
    Walk walk = preservation();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    act(walk, "{'kind':'release','why':'Too early'}").andExpect(status().isConflict());
    withdraw(walk).andExpect(status().isOk());
    walk.runJobs();
    assertThat(running(walk)).contains("release-decision", "preservation-minimum");
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + walk.reference()).text())
        .contains("Decide on what is held")
        .doesNotContain("Release what is held", "What was obtained stays here");
    act(walk, "{'kind':'stop-answer','why':'Nothing','held':false}")
        .andExpect(status().isConflict());
    rebuilding.compare(walk.reference());

    isReleased(walk);
  }

  @Test
  void byApiWhatASearchHoldsIsHeldOnAndTheAuthorityIsToldSo() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.SEARCH_SEIZURE));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none']}");
    walk.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    walk.finishLetters();
    withdraw(walk).andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    act(walk, "{'kind':'stop-answer','why':'One server','held':true}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.heldSince").exists());
    act(
            walk,
            "{'kind':'stop-answer','why':'One server','held':true,"
                + "'heldSince':'2026-11-02T10:00:00+01:00'}")
        .andExpect(status().isOk());
    assertThat(running(walk)).containsExactly("release-decision");

    act(walk, "{'kind':'hold-on','why':'Our own case','until':'2030-01-31'}")
        .andExpect(status().isOk());

    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftHeldNotice.KIND))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("until the end of 31 January"));
    assertThat(running(walk)).containsExactly("release-decision");
    rebuilding.compare(walk.reference());
  }

  /** By API and page: what was seized is the authority's to hold until a person decides. */
  @Test
  void whatWasSeizedBeforeTheWithdrawalIsAskedForAndDecidedOn() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.SEARCH_SEIZURE));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none']}");
    walk.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'Two disks were seized.'}");
    withdraw(walk).andExpect(status().isOk());
    walk.runJobs();

    walk.finishLetters();

    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(DraftStopLetter.KIND))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("You have reported that you carried it out", "what is still held")
                    .doesNotContain("Please stop the execution"));
    assertThat(running(walk)).containsExactly("stop-answer");
    String file = "/files/" + walk.reference();
    assertThat(Visitor.login(mvc, "caseworker").page(file).text())
        .contains("Record what the authority answered");
    act(
            walk,
            "{'kind':'stop-answer','why':'Two disks','held':true,"
                + "'heldSince':'2026-11-02T10:00:00+01:00'}")
        .andExpect(status().isOk());
    assertThat(running(walk)).containsExactly("release-decision");
    rebuilding.compare(walk.reference());
  }

  /** Each day that passes brings a letter; the answer takes the place of one in preparation. */
  @Test
  void theAuthorityIsRemindedUntilItAnswers() throws Exception {
    Walk walk = preservation();
    withdraw(walk).andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    LocalDate first = answerBy(walk);

    later(walk);
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    walk.finishLetters();
    assertThat(reminders(walk))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("We have not yet received your answer", "within 10 working days"));
    assertThat(answerBy(walk)).isAfter(first);

    later(walk);
    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    act(walk, "{'kind':'stop-answer','why':'Nothing was found','held':false}")
        .andExpect(status().isOk());
    assertThat(walk.openSteps()).isEmpty();
    assertThat(reminders(walk)).last().matches(letter -> letter.state() == LetterState.DROPPED);
    assertThat(running(walk)).isEmpty();
    rebuilding.compare(walk.reference());
  }

  @Test
  void whatIsHeldOnAClosedFileIsGivenUpByPageAndReleased() throws Exception {
    Walk walk = preservation();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    act(walk, "{'kind':'release','why':'Too early'}").andExpect(status().isConflict());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String arrived = "/files/" + walk.reference() + "/arrived";

    var answer =
        visitor.send(
            visitor
                .form(arrived + "?kind=withdrawal", arrived)
                .with("kind", "withdrawal", "channel", "central-authority-electronic")
                .with("measure", "1"));

    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(running(walk)).contains("release-decision");
    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("No longer needed since", "Decide on what is held");
    rebuilding.compare(walk.reference());
    withdraw(walk).andExpect(status().isConflict());
    isReleased(walk);
  }

  @Test
  void whatIsHeldOnAClosedFileIsGivenUpByApi() throws Exception {
    Walk walk = preservation();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    walk.finishLetters();

    withdraw(walk).andExpect(status().isOk());

    assertThat(running(walk)).contains("release-decision");
    rebuilding.compare(walk.reference());
  }

  private void isReleased(Walk walk) throws Exception {
    act(walk, "{'kind':'release','why':'The State needs it no longer'}").andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(running(walk)).isEmpty();
    assertThat(walk.letters()).anyMatch(letter -> letter.is(DraftHeldNotice.KIND));
    rebuilding.compare(walk.reference());
  }

  /** Ten working days are over then, also with the days off around a new year. */
  private void later(Walk walk) {
    clock.advance(Duration.ofDays(28));
    sweeps.sweep(walk.reference());
    walk.runJobs();
  }

  private List<Letter> reminders(Walk walk) {
    return walk.letters().stream().filter(letter -> letter.is(DraftStopReminder.KIND)).toList();
  }

  private LocalDate answerBy(Walk walk) {
    return deadlines.of(walk.reference()).stream()
        .filter(Deadline::isRunning)
        .filter(deadline -> deadline.kind() == RequestDeadline.STOP_ANSWER)
        .map(deadline -> deadline.due().lastDay())
        .findFirst()
        .orElseThrow();
  }

  private Walk preservation() {
    Walk walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    return walk;
  }

  private ResultActions withdraw(Walk walk) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/requests/" + walk.reference() + "/messages",
            "{'kind':'withdrawal','whole':true,'channel':'central-authority-electronic','arrivedAt':'"
                + clock.instant()
                + "'}"));
  }

  private ResultActions act(Walk walk, String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + walk.reference() + "/measures/1/acts", said));
  }

  private List<String> running(Walk walk) {
    return deadlines.of(walk.reference()).stream()
        .filter(Deadline::isRunning)
        .map(deadline -> deadline.kind().id())
        .toList();
  }
}
