package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hamcrest.Matchers;
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
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/**
 * Where a result, a consultation or the letter that tells it speaks of fiscal matters or bank
 * secrecy, page and API ask for a statement, and the journal keeps who made it.
 */
@RogatoryTest
@Tag("database")
@Clause({"40(23)", "40(24)"})
class NeitherDoorsTest {

  private static final String RETURNS = "The tax returns of July are enclosed.";
  private static final String STATED = "rests neither on fiscal matters nor on bank secrecy";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;

  private Walk walk;
  private Visitor caseworker;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
  }

  @Test
  void aResultIsRecordedByPageWithTheStatementOnly() throws Exception {
    executing();

    MockHttpServletResponse asked = send("record-result", "outcome", "executed", "result", RETURNS);
    assertThat(asked.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(asked.getContentAsString());
    assertThat(page.select(".notice-caution").text()).contains("40(23)");
    assertThat(page.select("input[name=warningsRead]")).hasSize(1);
    assertThat(page.select("textarea[name=result]").text()).isEqualTo(RETURNS);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    String[] stated = {"outcome", "executed", "result", RETURNS, "warningsRead", "true"};
    assertThat(send("record-result", stated).getStatus()).isEqualTo(302);

    assertThat(walk.measure(1).statedBy()).contains("caseworker");
    assertThat(caseworker.page("/files/" + walk.reference() + "/journal").text()).contains(STATED);
  }

  /** What people write around the fixed part of the letter counts as well. */
  @Test
  void theLetterOfAResultIsIssuedByPageWithTheStatementOnly() throws Exception {
    executing();
    send("record-result", "outcome", "executed", "result", "Copies of July are enclosed.");
    assertThat(walk.measure(1).statedBy()).isEmpty();
    assertThat(page("prepare-letter").select("input[name=warningsRead]")).isEmpty();
    String closing = "The bank invoked its secrecy for August. We remain at your disposal.";

    MockHttpServletResponse asked = send("prepare-letter", "closing", closing, "course", "issue");
    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(asked.getContentAsString()).select(".notice-caution").text())
        .contains("40(24)");
    send("prepare-letter", "closing", closing, "course", "issue", "warningsRead", "true");

    assertThat(walk.openSteps()).containsExactly("send-letter");
    assertThat(walk.measure(1).statedBy()).contains("caseworker");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
  }

  @Test
  void theSameByApiAndInChinese() throws Exception {
    executing();
    String said = "{'outcome':'executed','result':'交易记录随函附上，银行曾援引其保密规定。'";

    complete("record-result", said + "}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    complete("record-result", said + ",'warningsRead':true}").andExpect(status().isOk());
    walk.runJobs();
    ObjectNode letter = letter();
    complete("prepare-letter", letter.toString())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    complete("prepare-letter", letter.put("warningsRead", true).toString())
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.ANSWERED);
    mvc.perform(
            get("/api/files/" + walk.reference() + "/journal")
                .with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$..[?(@.kind=='neither-stated')]", Matchers.hasSize(2)));
  }

  /** A letter of consultation goes out before anybody decides. */
  @Test
  @Clause("40(28)")
  void aConsultationIsSentWithTheStatementOnly() throws Exception {
    triaged();
    walk.take(
        "assess-grounds",
        "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':"
            + "'Section 12','prohibited-domestically.paragraph-21':'c'},'consult':true,"
            + "'noConditions':'Bank secrecy knows no exception here.'}");

    assertThat(page("prepare-letter").select(".notice-caution").text()).contains("40(24)");
    complete("prepare-letter", letter().toString())
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    complete("prepare-letter", letter().put("warningsRead", true).toString())
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(walk.measure(1).statedBy()).contains("caseworker");
  }

  private void triaged() throws Exception {
    caseworker = Visitor.login(mvc, "caseworker");
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
  }

  private void executing() throws Exception {
    triaged();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
  }

  /** The letter in preparation, as the page shows it. */
  private ObjectNode letter() throws Exception {
    Document page = page("prepare-letter");
    ObjectNode said = JsonMapper.builder().build().createObjectNode();
    for (String field : List.of("text", "closing")) {
      said.put(field, page.select("textarea[name=" + field + "]").first().wholeText());
    }
    return said.put("course", "issue");
  }

  private Document page(String step) throws Exception {
    return caseworker.page("/tasks/" + walk.task(step).task());
  }

  private MockHttpServletResponse send(String step, String... typed) throws Exception {
    String address = "/tasks/" + walk.task(step).task();
    MockHttpServletResponse answer = caseworker.send(caseworker.form(address, address).with(typed));
    walk.runJobs();
    return answer;
  }

  private ResultActions complete(String step, String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/tasks/" + walk.task(step).task() + "/complete", said));
  }
}
