package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What an authority did not carry out, told by page and by API: no refusal leaves by this door. */
@RogatoryTest
@Tag("database")
class NotExecutedDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String SECRECY = "The bank invokes bank secrecy; the prosecutor refuses.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  /** The first story, by page: in no way does bank secrecy become an answer. */
  @Test
  @Clause({"40(24)", "40(25)", "40(28)"})
  void bankSecrecyIsNoAnswerByPage() throws Exception {
    executing(Registered.complete(Assistance.DOCUMENTS));

    assertThat(report("outcome", "not-executed", "result", SECRECY))
        .matches(answer -> answer.getStatus() == 422)
        .satisfies(answer -> assertThat(problems(answer)).contains("40(25)"));
    assertThat(
            report(
                "outcome",
                "not-executed",
                "hindrance",
                "other-practical",
                "hindranceWords",
                SECRECY))
        .matches(answer -> answer.getStatus() == 409)
        .satisfies(answer -> assertThat(problems(answer)).contains("40(24)"));
    report("outcome", "not-executed", "hindrance", "unwilling", "hindranceWords", SECRECY);

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).containsExactly("assess-grounds");
    assertThat(page("assess-grounds").text()).contains(SECRECY);
    assertThat(walk.letters()).noneMatch(NotExecutedDoorsTest::isOfResults);
  }

  /** The second story, by API: dual criminality is no condition of a preservation. */
  @Test
  @Clause({"42(4)", "42(6)"})
  void noDualCriminalityIsNoAnswerToAPreservationByApi() throws Exception {
    executing(Registered.preservation());

    call("{'outcome':'not-executed','result':'No dual criminality.'}")
        .andExpect(status().isUnprocessableEntity());
    call("{'outcome':'not-executed','hindrance':'data-gone','result':'No dual criminality.'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("42(4)"));
    call("{'outcome':'not-executed','hindrance':'legal-obstacle','hindranceWords':'No dual"
            + " criminality.'}")
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/tasks/" + walk.task("assess-grounds").task() + "/complete",
                "{\"grounds\":[\"no-dual-criminality\"],\"consult\":false}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("42(4)"));
    assertThat(walk.letters()).noneMatch(NotExecutedDoorsTest::isOfResults);
  }

  @Test
  @Clause({"40(25)", "40(26), 1st sentence"})
  void aPracticalReasonStandsInTheLetterAndASecondPersonLooksAtIt() throws Exception {
    executing(Registered.complete(Assistance.DOCUMENTS));
    report("outcome", "not-executed", "hindrance", "data-gone");

    walk.issueLetter();
    assertThat(last().kind().id()).isEqualTo("not-executed");
    assertThat(last().text())
        .contains("What was sought no longer exists.")
        .doesNotContain("send you the results");
    assertThat(last().state()).isEqualTo(LetterState.AWAITING_APPROVAL);
    walk.finishLetters();

    assertThat(walk.file().state()).isEqualTo(RequestState.NOT_EXECUTED);
    assertThat(walk.file().isClosed()).isTrue();
  }

  /** Other work, or want of staff, is read by whoever reports it and by whoever approves it. */
  @Test
  @Clause({"40(25)", "40(26), 1st sentence"})
  void unwillingnessIsNoPracticalReasonUnseen() throws Exception {
    executing(Registered.complete(Assistance.DOCUMENTS));
    String words = "The prosecutor has other priorities";
    MockHttpServletResponse unread =
        report("outcome", "not-executed", "hindrance", "other-practical", "hindranceWords", words);
    assertThat(unread.getStatus()).isEqualTo(422);
    assertThat(unread.getContentAsString())
        .contains("Article 40(25)", "Article 40(26)", "goes back to the grounds");
    String said =
        "{'outcome':'not-executed','hindrance':'other-practical','hindranceWords':'" + words + "'";
    call(said + "}").andExpect(status().isUnprocessableEntity());

    call(said + ",'warningsRead':true}").andExpect(status().isOk());
    walk.runJobs();
    walk.issueLetter();

    assertThat(last().state()).isEqualTo(LetterState.AWAITING_APPROVAL);
    assertThat(
            Visitor.login(mvc, "supervisor")
                .page("/tasks/" + walk.task("approve-letter").task())
                .text())
        .contains("Article 40(26)", "other work, or want of staff");
  }

  @Test
  @Clause({"40(25)", "40(28)"})
  void whatWasObtainedIsSentAndTheRestIsRefusedOnItsOwnGround() throws Exception {
    executing(Registered.complete(Assistance.DOCUMENTS));
    report(
        "outcome",
        "partly-executed",
        "result",
        "The statements of July are enclosed.",
        "hindrance",
        "legal-obstacle",
        "hindranceWords",
        "Section 12 forbids it.",
        "rest",
        "The statements of August");

    assertThat(walk.letters())
        .filteredOn(NotExecutedDoorsTest::isOfResults)
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("The statements of July")
                    .contains("The statements of August")
                    .contains("36(3)")
                    .doesNotContain("Section 12"));
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).containsExactly("assess-grounds");
    walk.take("assess-grounds", "{'grounds':['none'],'allowedInSimilarCase':'no','consult':false}");
    MockHttpServletResponse refused =
        send(
            "decide-measure",
            "decision",
            "refuse",
            "grounds",
            "prohibited-domestically",
            "reasons",
            "Section 12 allows it for graver offences only.");
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(problems(refused)).contains("40(28)");
  }

  @Test
  @Clause({"40(12)(b)", "40(26), 1st sentence"})
  void aGrantAfterAFailedExecutionIsTransmittedAnew() throws Exception {
    executing(Registered.complete(Assistance.DOCUMENTS));
    report("outcome", "not-executed", "hindrance", "legal-obstacle", "hindranceWords", "Unclear");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");

    assertThat(walk.openSteps()).containsExactly("prepare-letter");
    assertThat(last().kind().id()).isEqualTo("transmittal");
    walk.finishLetters();
    report("outcome", "executed", "result", "The copies are enclosed.");
    walk.finishLetters();

    assertThat(walk.file().state()).isEqualTo(RequestState.EXECUTED);
    assertThat(walk.letters())
        .filteredOn(each -> each.kind().id().equals("transmittal"))
        .hasSize(2);
  }

  private void executing(NewRequest request) {
    walk = walks.register(request);
    walk.take("triage-request", TRIAGE);
    if (walk.openSteps().contains("assess-grounds")) {
      walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
      walk.take("decide-measure", "{'decision':'grant'}");
    }
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  private MockHttpServletResponse report(String... typed) throws Exception {
    MockHttpServletResponse answer = send("record-result", typed);
    walk.runJobs();
    return answer;
  }

  private MockHttpServletResponse send(String step, String... typed) throws Exception {
    String address = "/tasks/" + walk.task(step).task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    return visitor.send(visitor.form(address, address).with(typed));
  }

  private ResultActions call(String said) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker", "/api/tasks/" + walk.task("record-result").task() + "/complete", said));
  }

  private Document page(String step) throws Exception {
    return Visitor.login(mvc, "caseworker").page("/tasks/" + walk.task(step).task());
  }

  private static String problems(MockHttpServletResponse answer) {
    try {
      return Jsoup.parse(answer.getContentAsString()).select(".problems").text();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private Letter last() {
    return walk.letters().get(walk.letters().size() - 1);
  }

  private static boolean isOfResults(Letter letter) {
    return letter.kind().id().equals("results") || letter.kind().id().equals("not-executed");
  }
}
