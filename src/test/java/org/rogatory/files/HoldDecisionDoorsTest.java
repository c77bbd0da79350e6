package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.found.Way;
import org.rogatory.incoming.withdrawal.DraftHeldNotice;
import org.rogatory.incoming.withdrawal.Withdrawing;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is held and is to be decided on is a task of somebody, until it is decided. */
@RogatoryTest
@Tag("database")
@Clause({"40(26), 3rd sentence", "42(8)"})
class HoldDecisionDoorsTest {

  private static final String TASK = "decide-release";
  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;
  @Autowired Sweeps sweeps;
  @Autowired ApplicationEventPublisher events;

  private Walk kept;

  @BeforeEach
  void aPreservationThatWasAnswered() {
    kept = walks.register(Registered.preservation());
    kept.take("triage-request", TRIAGE);
    kept.finishLetters();
    kept.take(
        "record-result",
        "{'outcome':'executed','result':'With Parlour Inc.',"
            + "'inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    kept.finishLetters();
    assertThat(kept.openSteps()).isEmpty();
  }

  @Test
  void theEndOfTheSixtyDaysIsATaskOnTheClosedFileAndInTheInbox() throws Exception {
    theSixtyDaysPass();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String file = "/files/" + kept.reference();
    assertThat(kept.file().isClosed()).isTrue();
    assertThat(kept.file().turn()).isEqualTo(Turn.US);
    assertThat(visitor.page(file).text())
        .contains("To be done", "Decide on what is held")
        .doesNotContain("Release what is held");
    assertThat(visitor.list("/inbox?list=available")).contains(kept.reference().value());
    rebuilding.compare(kept.reference());

    String task = "/tasks/" + kept.task(TASK).task();
    assertThat(visitor.page(task).text())
        .contains("With Parlour Inc.", "Held since", "Sixty days", "Article 42(8)");
    var form = visitor.form(task, task).with("why", "By letter of today.");
    var unsaid = visitor.send(form);
    assertThat(unsaid.getStatus()).isEqualTo(422);
    assertThat(unsaid.getContentAsString()).contains("By letter of today.");

    assertThat(visitor.send(form.with("decision", "release")).getStatus()).isEqualTo(302);
    kept.runJobs();

    assertThat(kept.openSteps()).containsExactly("prepare-letter");
    assertThat(kept.measure(1).execution().isHeld()).isFalse();
    assertThat(kept.letters()).last().matches(letter -> letter.is(DraftHeldNotice.KIND));
    rebuilding.compare(kept.reference());
  }

  @Test
  void byApiItIsHeldOnUntilADayOnWhichItIsATaskAgain() throws Exception {
    theSixtyDaysPass();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    complete("{'decision':'hold-on','why':'A trial'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.until").exists());
    complete("{'decision':'hold-on','why':'A trial','until':'" + today + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.until").exists());
    complete("{'why':'A trial'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.decision").exists());

    complete("{'decision':'hold-on','why':'A trial','until':'" + today.plusDays(30) + "'}")
        .andExpect(status().isOk());
    kept.runJobs();
    kept.finishLetters();
    assertThat(kept.openSteps()).isEmpty();
    assertThat(kept.file().turn()).isEqualTo(Turn.NOBODY);
    rebuilding.compare(kept.reference());

    passes(Duration.ofDays(30));
    assertThat(kept.openSteps()).containsExactly(TASK);
    rebuilding.compare(kept.reference());
    complete("{'decision':'release','why':'The State by letter'}").andExpect(status().isOk());
    assertThat(kept.openSteps()).doesNotContain(TASK);
  }

  /** The call for a program stays the same door, and leaves no task behind. */
  @Test
  void whatIsDecidedBesideTheTaskTakesItAway() throws Exception {
    theSixtyDaysPass();
    assertThat(kept.openSteps()).containsExactly(TASK);

    act("{'kind':'hold-on','why':'A trial','until':'2030-01-31'}").andExpect(status().isOk());

    assertThat(kept.openSteps()).doesNotContain(TASK);
    kept.runJobs();
    assertThat(kept.openSteps()).containsExactly("prepare-letter");
    kept.finishLetters();
    passes(Duration.ofDays(2000));
    assertThat(kept.openSteps()).containsExactly(TASK);
    act("{'kind':'release','why':'Nobody asked'}").andExpect(status().isOk());
    assertThat(kept.openSteps()).doesNotContain(TASK);
    rebuilding.compare(kept.reference());
  }

  @Test
  void aRequestForTheDataTakesTheTaskAwayUntilItIsDecided() throws Exception {
    theSixtyDaysPass();
    Walk asking = walks.register(Registered.complete(Assistance.STORED_DATA));
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + asking.reference() + "/earlier",
                "{'known':'" + kept.reference() + "/1'}"))
        .andExpect(status().isOk());
    assertThat(kept.openSteps()).doesNotContain(TASK);
    kept.runJobs();
    kept.finishLetters();
    assertThat(kept.openSteps()).as("its authority was told").isEmpty();
    assertThat(kept.file().turn()).isEqualTo(Turn.NOBODY);
    rebuilding.compare(kept.reference());

    asking.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    events.publishEvent(new TimePassed(clock.instant()));
    passes(Duration.ZERO);

    assertThat(kept.openSteps()).containsExactly(TASK);
    assertThat(Visitor.login(mvc, "caseworker").page("/tasks/" + kept.task(TASK).task()).text())
        .contains(asking.reference().value());
    rebuilding.compare(kept.reference());
  }

  /** What a search holds has no sixty days. */
  @Test
  void theWordsFitWhatIsHeld() throws Exception {
    Walk search = walks.register(Registered.complete(Assistance.SEARCH_SEIZURE));
    search.take("triage-request", TRIAGE);
    search.take("assess-grounds", "{'grounds':['none']}");
    search.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    search.finishLetters();
    search.happens(
        pen -> Withdrawing.of(pen).request(Way.by(Channel.CENTRAL_AUTHORITY_POST), null));
    search.runJobs();
    search.finishLetters();
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + search.reference() + "/measures/1/acts",
                "{'kind':'stop-answer','why':'One server at the station','held':true,"
                    + "'heldSince':'2026-11-02T10:00:00+01:00'}"))
        .andExpect(status().isOk());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String acts = "/files/" + search.reference() + "/measures/1/acts/";
    for (String page :
        new String[] {acts + "hold-on", acts + "release", "/tasks/" + search.task(TASK).task()}) {
      assertThat(visitor.page(page).select("main").text())
          .as(page)
          .contains("Measure 1", "One server at the station", "Held since")
          .doesNotContain("Sixty days", "sixty days end", "beyond the sixty");
    }
    assertThat(visitor.page("/files/" + kept.reference() + "/measures/1/acts/hold-on").text())
        .contains("Preserved data stay", "Sixty days", "With Parlour Inc.");
  }

  private void theSixtyDaysPass() {
    passes(Duration.ofDays(62));
    assertThat(kept.openSteps()).containsExactly(TASK);
  }

  private void passes(Duration time) {
    clock.advance(time);
    sweeps.sweep(kept.reference());
    kept.runJobs();
  }

  private ResultActions complete(String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/tasks/" + kept.task(TASK).task() + "/complete", said));
  }

  private ResultActions act(String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + kept.reference() + "/measures/1/acts", said));
  }
}
