package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A ground whose condition the file denies is closed, from the page and from a program. */
@RogatoryTest
class GroundsOfTheFileDoorsTest {

  private static final String ASKED =
      "'informedOn':'2026-11-03','answeredOn':'2026-11-03','askedBy':'Judge Nwosu','language':'en'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private Walk walk;

  @Test
  @Clause("40(9)(a)")
  void aTransferIsRefusedForWantOfConsentOnlyWhereThePersonSaidNo() throws Exception {
    assessing(Registered.complete(Assistance.TRANSFER_IN_CUSTODY));
    String no =
        "{'grounds':['no-consent'],'facts':{'no-consent.person-asked':'Asked on 3 November'},"
            + "'consult':false}";

    assertThat(shownWhyNot("no-consent")).contains("40(9)(a)", "Nobody has recorded");
    complete("assess-grounds", no)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(9)(a)"));
    consent("true");
    assertThat(shownWhyNot("no-consent")).contains("the person consents to the transfer");
    complete("assess-grounds", no)
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(9)(a)"));
    consent("false");
    complete("assess-grounds", no).andExpect(status().isOk());

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  @Test
  @Clause("50(7)")
  void evidenceThatNobodyAskedForIsNoGround() throws Exception {
    assessing(confiscation());

    assertThat(shownWhyNot("insufficient-evidence")).contains("50(7)", "Article 50(3)");
    complete(
            "assess-grounds",
            "{'grounds':['insufficient-evidence'],'consult':false,"
                + "'facts':{'insufficient-evidence.evidence-asked-for':'None'}}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("50(7)"));

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause("50(7)")
  void theValueThatTheRequestStatesIsReadBeforeItIsCalledMinimal() throws Exception {
    assessing(confiscation());
    complete(
            "assess-grounds",
            "{'grounds':['property-of-little-value'],'consult':false,"
                + "'facts':{'property-of-little-value.value':'Worth less than its towing'}}")
        .andExpect(status().isOk());
    String reasons = "The car is worth less than its towing, as an expert found on 2 November.";
    complete(
            "decide-measure",
            "{'decision':'refuse','grounds':['property-of-little-value'],'reasons':'"
                + reasons
                + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());

    MockHttpServletResponse asked = decide("reasons", reasons);
    assertThat(asked.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(asked.getContentAsString()).select(".notice-caution").text())
        .contains("50(7)", "EUR 10,000,000");
    assertThat(decide("reasons", reasons, "warningsRead", "true").getStatus()).isEqualTo(302);

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSAL_PROPOSED);
  }

  /** By page as by API: whether our law prohibits it is said, and dual criminality is no reason. */
  @Test
  @Clause({"40(21)(c)", "42(4)"})
  void aPreservationIsNotRefusedForWantOfDualCriminalityUnderAnotherName() throws Exception {
    assessing(Registered.preservation());
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00','reassess':true}");
    String said =
        "{'grounds':['prohibited-domestically'],'noConditions':'None.','consult':false%s,"
            + "'facts':{'prohibited-domestically.domestic-provision':'%s'}}";

    assertThat(shownWhyNot("prohibited-domestically")).contains("40(21)(c)", "similar domestic");
    complete("assess-grounds", said.formatted("", "Section 3"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(21)(c)"));
    complete(
            "assess-grounds",
            said.formatted(",'allowedInSimilarCase':'no'", "No dual criminality: Section 3"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("42(4)"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("allowedInSimilarCase", "no", "noConditions", "None.")
            .with("facts[prohibited-domestically.domestic-provision]", "缺乏双重犯罪：第三条");
    form.fields().put("grounds", List.of("prohibited-domestically"));
    MockHttpServletResponse refused = visitor.send(form);

    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(refused.getContentAsString()).select(".problems").text())
        .contains("42(4)", "dual criminality");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
  }

  @Test
  @Clause({"40(8)", "40(25)"})
  void theRefusalTellsWhatItsGroundNeeds() throws Exception {
    assessing(Registered.complete(Assistance.DOCUMENTS));
    String said =
        "{'grounds':['available-otherwise','de-minimis'],'consult':false,'facts':{"
            + "'available-otherwise.other-article':'%s','de-minimis.triviality':'Two stamps'}}";
    complete("assess-grounds", said.formatted("x"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors['facts[available-otherwise.other-article]']").exists());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("assess-grounds").task();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("facts[available-otherwise.other-article]", "Article 99");
    form.fields().put("grounds", List.of("available-otherwise"));
    assertThat(Jsoup.parse(visitor.send(form).getContentAsString()).select(".problems").text())
        .contains("such as Article 43");
    complete("assess-grounds", said.formatted("Article 44")).andExpect(status().isOk());
    complete(
            "decide-measure",
            "{'decision':'refuse','grounds':['available-otherwise','de-minimis'],"
                + "'reasons':'The same evidence can be had in another way, as we believe.',"
                + "'warningsRead':true}")
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.letters().get(walk.letters().size() - 1).text())
        .contains("under which it can be had: Article 44", "trivial nature: Two stamps");
  }

  private static NewRequest confiscation() {
    NewRequest complete = Registered.complete(Assistance.CONFISCATION_REQUEST);
    Map<String, String> contents = new HashMap<>(complete.contents());
    contents.put("property-description", "A car");
    contents.put("property-location", "12 Mill Lane");
    contents.put("property-value", "EUR 10,000,000");
    return Registered.with(complete, contents);
  }

  private void assessing(NewRequest arrived) {
    walk = walks.register(arrived);
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
  }

  private MockHttpServletResponse decide(String... more) throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("decide-measure").task();
    Visitor.Form form = visitor.form(address, address).with("decision", "refuse").with(more);
    form.fields().put("grounds", List.of("property-of-little-value"));
    return visitor.send(form);
  }

  /** What the page says beside a ground that cannot be chosen. */
  private String shownWhyNot(String ground) throws Exception {
    Document page =
        Visitor.login(mvc, "caseworker").page("/tasks/" + walk.task("assess-grounds").task());
    assertThat(page.select("input[name=grounds][value=" + ground + "][disabled]")).hasSize(1);
    return page.text();
  }

  private void consent(String given) throws Exception {
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + walk.reference() + "/measures/1/acts",
                "{'kind':'consent','given':" + given + "," + ASKED))
        .andExpect(status().isOk());
  }

  private ResultActions complete(String step, String json) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/tasks/" + walk.task(step).task() + "/complete", json));
  }
}
