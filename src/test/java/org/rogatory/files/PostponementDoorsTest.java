package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Holding;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.OfficePolicy;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.postponement.DraftPostponement;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The limit of a postponement and its early end, 40(27), by page and by API. */
@RogatoryTest
@Tag("database")
@Clause("40(27)")
class PostponementDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String CONSULT =
      "{'grounds':['postponement'],"
          + "'facts':{'postponement.interfering-proceeding':'Trial 7/2026'},"
          + "'noConditions':'None helps.','consult':false}";
  private static final String REASONS = "A search now would warn the accused.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;
  @Autowired ObjectMapper json;
  @Autowired OfficePolicy policy;

  private Walk walk;

  @BeforeEach
  void aPostponementIsAboutToBeProposed() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.sendLetter();
    walk.happens(
        pen ->
            Filing.of(pen)
                .linked("P-99/1", Holding.PRESERVATION, Instant.parse("2026-11-03T09:00:00Z")));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    clock.advance(Duration.ofDays(60));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
  }

  @Test
  void aReviewBeyondTheLimitIsRefusedOnThePageAndTheProceedingStandsThereAlready()
      throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("decide-measure").task();
    Document page = visitor.page(address);
    Visitor.Form form = Visitor.form(page, address);
    assertThat(page.select("form .summary").text()).contains("Trial 7/2026");
    assertThat(form.fields()).doesNotContainKey("proceeding");

    MockHttpServletResponse answer =
        visitor.send(
            form.with("decision", "postpone", "reasons", REASONS, "reviewOn", "2099-01-01"));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".problems").text())
        .contains("40(27)");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  void theLetterNamesTheProceedingAndEveryHold() throws Exception {
    decide(lastReview().plusDays(1))
        .andExpect(status().isConflict())
        .andExpect(content().string(Matchers.containsString("40(27)")));
    decide(lastReview()).andExpect(status().isOk());
    walk.runJobs();

    assertThat(letter())
        .contains("Trial 7/2026", REASONS)
        .contains("the data preserved on the strength of P-99/1, since 3 November 2026");
  }

  @Test
  @Clause("42(4)")
  void byApiWhatIsAPreservationAfterAllWaitsForNoReview() throws Exception {
    postponed();
    CorrectionCalls calls = new CorrectionCalls(mvc, json, walk.reference());
    ObjectNode said = calls.registered().put("reason", "Page 2 asks to preserve");
    ((ObjectNode) said.path("measures").path(0)).put("assistance", "preservation");
    said.set("looked", calls.sent(said, 409).path("looked"));

    calls.sent(said, 200);
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds");
  }

  @Test
  void theEndOfOurProceedingBringsTheReviewByThePage() throws Exception {
    postponed();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String file = "/files/" + walk.reference();
    Visitor.Form form = visitor.form(file + "/arrived?kind=end-of-proceeding", file + "/arrived");

    MockHttpServletResponse answer =
        visitor.send(form.with("kind", "end-of-proceeding", "measure", "1"));
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    walk.runJobs();

    assertThat(walk.openSteps()).containsExactly("review-postponement");
    walk.take("review-postponement", "{'review':'resume'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("no longer postpone", "would have interfered has ended");
  }

  /** The State was consulted on Trial 7/2026. */
  @Test
  void noOtherProceedingPostponesByTheApi() throws Exception {
    send(
            "/api/tasks/" + walk.task("decide-measure").task() + "/complete",
            "{'decision':'postpone','proceeding':'Trial 9/2026','reasons':'"
                + REASONS
                + "','reviewOn':'"
                + lastReview().minusDays(5)
                + "'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(28)"));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  void whatEndsBeforeThePostponementPostponesNothingByTheApi() throws Exception {
    ended().andExpect(status().isOk());

    decide(lastReview().minusDays(5))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(27)"));
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void theSameByTheApiAndNothingIsContinuedForWhatHasEnded() throws Exception {
    clock.advance(Duration.ofDays(2));
    postponed();
    ended(clock.instant().minus(Duration.ofDays(1))).andExpect(status().isUnprocessableEntity());

    ended().andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).containsExactly("review-postponement");
    send(
            "/api/tasks/" + walk.task("review-postponement").task() + "/complete",
            "{'review':'continue'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(27)"));
    walk.take("review-postponement", "{'review':'resume'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  private void postponed() throws Exception {
    decide(lastReview().minusDays(5)).andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.POSTPONED);
    assertThat(walk.openTasks()).isEmpty();
  }

  private LocalDate lastReview() {
    return policy.lastReview(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private ResultActions decide(LocalDate reviewOn) throws Exception {
    return send(
        "/api/tasks/" + walk.task("decide-measure").task() + "/complete",
        "{'decision':'postpone','reasons':'" + REASONS + "','reviewOn':'" + reviewOn + "'}");
  }

  private ResultActions ended() throws Exception {
    return ended(clock.instant());
  }

  private ResultActions ended(Instant at) throws Exception {
    return send(
        "/api/requests/" + walk.reference() + "/messages",
        "{'kind':'end-of-proceeding','channel':'other-authority','measure':1,'text':'Judgment',"
            + "'arrivedAt':'"
            + at
            + "'}");
  }

  private ResultActions send(String address, String body) throws Exception {
    return mvc.perform(
        post(address)
            .with(user("caseworker").roles("CASEWORKER"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(body.replace('\'', '"')));
  }

  private String letter() {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftPostponement.KIND))
        .map(Letter::text)
        .findFirst()
        .orElseThrow();
  }
}
