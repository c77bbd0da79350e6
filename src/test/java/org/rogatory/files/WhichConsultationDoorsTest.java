package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Consulted twice: which letter a reply answers, from outside, and what our letters then say. */
@RogatoryTest
@Clause({"40(25)", "40(28)"})
class WhichConsultationDoorsTest {

  private static final String CASE = "The data are used in case 880/2026 only.";
  private static final String COSTS = "The requesting State pays the costs.";
  private static final String ASSESS =
      "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'A source'},"
          + "'conditions':[%s],'consult':false}";
  private static final String REFUSE =
      "{'decision':'refuse','grounds':['essential-interests'],'warningsRead':true,"
          + "'reasons':'The name of a source would be shown in open court, which endangers it.'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;
  private Instant between = Instant.EPOCH;
  private String first = "";

  @BeforeEach
  void consultedTwice() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.take("assess-grounds", ASSESS.formatted("'" + CASE + "'"));
    walk.finishLetters();
    first = last().reference();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    between = clock.instant();
    clock.advance(Duration.ofDays(2));
    walk.take("decide-measure", "{'decision':'reassess'}");
    walk.take("assess-grounds", ASSESS.formatted("'" + CASE + "','" + COSTS + "'"));
    walk.runJobs();
  }

  @Test
  void theSecondLetterFollowsTheFirstAndAReplyOnThePageNamesOne() throws Exception {
    assertThat(last().text())
        .contains("We have consulted you on this assistance before", first, CASE)
        .contains("passed without an answer to it", "they stay open until we have decided")
        .contains(COSTS);
    walk.finishLetters();

    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/arrived";
    Visitor.Form form =
        visitor
            .form(address + "?kind=consultation-reply", address)
            .with("channel", "central-authority-electronic", "arrivedAt", now())
            .with("measure", "1", "text", "We accept the condition of your first letter.");
    MockHttpServletResponse asked = visitor.send(form.with("conditionsAccepted", "yes"));
    assertThat(asked.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(asked.getContentAsString());
    assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#f-consultation");
    assertThat(page.select("[name=consultation]").eachAttr("value")).containsExactly("1", "2");
    assertThat(page.select("[name=consultation][checked]")).isEmpty();
    assertThat(page.select(".finding h2").text()).contains(first, last().reference());
    assertThat(page.select("textarea[name=text]").text()).contains("your first letter");

    assertThat(
            visitor.send(form.with("conditionsAccepted", "yes", "consultation", "1")).getStatus())
        .isEqualTo(302);
    walk.runJobs();
    Document deciding = visitor.page("/tasks/" + walk.task("decide-measure").task());
    assertThat(deciding.select("#agreed li").eachText()).containsExactly(CASE);
    assertThat(deciding.text()).contains("Consultation " + first, "your first letter");
    walk.take("decide-measure", "{'decision':'grant','warningsRead':true}");
    assertThat(walk.measure(1).decision().conditions()).contains(CASE);
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void aProgramAcceptsOneConditionOfTheSecond() throws Exception {
    walk.finishLetters();
    reply("{'text':'Yes.','conditionsAccepted':true}", clock.instant())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.consultation").value(containsString("40(28)")));
    reply("{'consultation':2,'text':'Half.','acceptedConditions':[2]}", clock.instant())
        .andExpect(status().isOk());
    walk.runJobs();
    walk.take("decide-measure", "{'decision':'grant','warningsRead':true}");

    assertThat(walk.measure(1).decision().conditions()).contains(COSTS);
  }

  /** It had arrived before the second letter: the refusal stops, and says what was answered. */
  @Test
  void aReplyToTheFirstStopsTheRefusalWhichThenTellsBoth() throws Exception {
    walk.finishLetters();
    String second = last().reference();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", REFUSE);
    walk.issueLetter();
    walk.approveLetter();
    reply("{'consultation':1,'text':'We need more time.','conditionsAccepted':false}", between)
        .andExpect(status().isOk());

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
    walk.take("send-letter", "{'notToBeSent':true,'reason':'A reply came.'}");
    walk.runJobs();
    assertThat(last().state()).isEqualTo(LetterState.NOT_TO_BE_SENT);
    walk.take("decide-measure", REFUSE);
    walk.issueLetter();

    assertThat(last().text())
        .contains("more than once", first, second, "We need more time.", CASE, COSTS)
        .contains("You did not accept the conditions that we offered.")
        .contains("passed without an answer to it");
  }

  private ResultActions reply(String json, Instant arrivedAt) throws Exception {
    String said =
        "{'kind':'consultation-reply','channel':'central-authority-electronic','arrivedAt':'"
            + arrivedAt
            + "','measure':1,"
            + json.substring(1);
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + walk.reference() + "/messages", said));
  }

  private String now() {
    return clock
        .instant()
        .atZone(walk.file().received().zone())
        .toLocalDateTime()
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private Letter last() {
    return walk.letters().get(walk.letters().size() - 1);
  }
}
