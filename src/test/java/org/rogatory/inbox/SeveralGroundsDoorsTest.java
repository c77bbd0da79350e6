package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Several grounds at once, from the page and from a program. */
@RogatoryTest
@Clause({"40(21)(b)", "40(28)"})
class SeveralGroundsDoorsTest {

  private static final String REASONS =
      "Section 12 forbids the interception here, and the name of a protected source would be shown.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;

  @BeforeEach
  void aRequestThatIsAssessed() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  @Test
  void aPersonFindsTwoAndRefusesOnBoth() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form shown =
        chosen(visitor.form(address, address), "prohibited-domestically", "essential-interests");

    Document needs =
        Jsoup.parse(
            visitor
                .send(shown.with("draft", "show", "allowedInSimilarCase", "no"))
                .getContentAsString());
    MockHttpServletResponse lacking =
        visitor.send(shown.with("noConditions", "None would do.", "allowedInSimilarCase", "no"));
    MockHttpServletResponse taken =
        visitor.send(
            chosen(visitor.form(address, address), "prohibited-domestically", "essential-interests")
                .with(
                    "facts[prohibited-domestically.domestic-provision]", "Section 12",
                    "facts[essential-interests.interest]", "Protection of a source",
                    "noConditions", "None would do.",
                    "allowedInSimilarCase", "no"));

    assertThat(needs.select("textarea[name^=facts]").eachAttr("name"))
        .containsExactlyInAnyOrder(
            "facts[prohibited-domestically.domestic-provision]",
            "facts[essential-interests.interest]");
    assertThat(lacking.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(lacking.getContentAsString());
    assertThat(page.select("input[name=grounds][checked]").eachAttr("value"))
        .containsExactlyInAnyOrder("prohibited-domestically", "essential-interests");
    assertThat(page.select(".problems a")).hasSize(2);
    assertThat(taken.getStatus()).isEqualTo(302);
    lapse();
    String decision = "/tasks/" + walk.task("decide-measure").task();
    assertThat(visitor.page(decision).text()).contains("Section 12", "Protection of a source");
    Visitor.Form begun = visitor.form(decision, decision);
    assertThat(begun.fields().get("grounds"))
        .containsExactlyInAnyOrder("prohibited-domestically", "essential-interests");
    assertThat(visitor.send(begun.with("decision", "refuse", "reasons", REASONS)).getStatus())
        .isEqualTo(302);
    assertRefusalProposedOnBoth();
    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("Article 40(21)(b)", "Article 40(21)(c)");
  }

  @Test
  void aProgramDoesTheSame() throws Exception {
    complete(
            "assess-grounds",
            "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically','bank-secrecy'],"
                + "'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
                + "'noConditions':'None would do.','consult':false}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(24)"));
    complete("assess-grounds", "{'grounds':['none','essential-interests'],'consult':false}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.grounds").exists());
    complete("assess-grounds", "{'grounds':[],'consult':false}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.grounds").exists());
    complete(
            "assess-grounds",
            "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically','essential-interests'],"
                + "'facts':{'prohibited-domestically.domestic-provision':'Section 12',"
                + "'essential-interests.interest':'Protection of a source'},"
                + "'noConditions':'None would do.','consult':false}")
        .andExpect(status().isOk());
    walk.runJobs();
    lapse();
    complete(
            "decide-measure",
            "{'decision':'refuse','grounds':['prohibited-domestically','essential-interests'],"
                + "'reasons':'"
                + REASONS
                + "'}")
        .andExpect(status().isOk());

    assertRefusalProposedOnBoth();
    mvc.perform(get("/api/requests/" + walk.reference()).with(httpBasic("caseworker", "demo")))
        .andExpect(
            jsonPath("$.measures[0].grounds")
                .value(contains("prohibited-domestically", "essential-interests")));
    walk.runJobs();
    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("Article 40(21)(b)", "Article 40(21)(c)");
  }

  private static Visitor.Form chosen(Visitor.Form form, String... grounds) {
    form.fields().put("grounds", List.of(grounds));
    return form;
  }

  private void assertRefusalProposedOnBoth() {
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
    assertThat(CitedGround.grounds(walk.measure(1).decision().grounds()))
        .containsExactlyInAnyOrder(Ground.PROHIBITED_DOMESTICALLY, Ground.ESSENTIAL_INTERESTS);
    assertThat(walk.journalIsSound()).isTrue();
  }

  private void lapse() {
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
  }

  private ResultActions complete(String step, String json) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/tasks/" + walk.task(step).task() + "/complete", json));
  }
}
