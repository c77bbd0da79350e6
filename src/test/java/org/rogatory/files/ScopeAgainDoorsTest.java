package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Rebuilding;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.execution.DraftRecallNotice;
import org.rogatory.letters.Letter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A correction brings outside what is under way: its scope is examined, and it is answered so. */
@RogatoryTest
@Tag("database")
@Clause({"35(1)", "40(1)", "65"})
class ScopeAgainDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired ObjectMapper json;

  private Walk walk;

  @Test
  @Clause({"35(1)", "40(12)(b)"})
  void byApiTheAuthorityIsToldToStopAndTheStateThatItIsOutside() throws Exception {
    inExecution();
    ObjectNode said =
        corrections().registered().put("reason", "Page 1 names the day").put("dated", "2024-01-01");

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString())
        .contains("what is under way is stopped, and its scope is examined by a person");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    assertThat(walk.openSteps())
        .containsExactlyInAnyOrder("examine-scope", "prepare-letter")
        .doesNotContain("record-result");
    assertThat(notice().text())
        .contains("Please stop the execution at once", "falls within the scope of the Convention");
    rebuilding.compare(walk.reference());

    walk.take("examine-scope", "{'exits':['domestic-law']}");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.OUTSIDE);
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause({"35(1)", "40(28)"})
  void byPageNobodyWaitsForTheAnswerToAConsultation() throws Exception {
    inConsultation();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String page = "/files/" + walk.reference() + "/correct";
    Visitor.Form form =
        visitor.form(page, page).with("dated", "2024-01-01", "reason", "Page 1 names the day");

    MockHttpServletResponse shown = visitor.send(form);
    assertThat(Jsoup.parse(shown.getContentAsString(StandardCharsets.UTF_8)).text())
        .contains("its scope is examined by a person");
    MockHttpServletResponse done = visitor.send(visitor.lookedAt(form));

    assertThat(done.getStatus()).as(done.getContentAsString()).isEqualTo(302);
    walk.runJobs();
    assertThat(walk.openSteps()).containsExactly("examine-scope");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.SCOPE_OPEN);
    rebuilding.compare(walk.reference());
  }

  @Test
  @Clause({"40(3)", "40(28)"})
  void byApiAConsultationWithTheWrongStateEndsWithTheCorrection() throws Exception {
    inConsultation();
    ObjectNode said =
        corrections()
            .registered()
            .put("reason", "The letterhead names XE")
            .put("requestingState", "XE");

    JsonNode unseen = corrections().sent(said, 409);
    assertThat(unseen.path("changes").toString()).contains("its grounds are assessed again");
    said.set("looked", unseen.path("looked"));
    corrections().sent(said, 200);
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).contains("assess-grounds");
    rebuilding.compare(walk.reference());
  }

  private void inExecution() {
    triaged();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  private void inConsultation() {
    triaged();
    walk.take(
        "assess-grounds",
        "{'grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12',"
            + "'prohibited-domestically.paragraph-21':'c'},"
            + "'allowedInSimilarCase':'no','noConditions':'The law knows no exception.','consult':false}");
    walk.issueLetter();
    walk.sendLetter();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
  }

  private void triaged() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.sendLetters();
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  private Letter notice() {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftRecallNotice.KIND))
        .findFirst()
        .orElseThrow();
  }

  private CorrectionCalls corrections() {
    return new CorrectionCalls(mvc, json, walk.reference());
  }
}
