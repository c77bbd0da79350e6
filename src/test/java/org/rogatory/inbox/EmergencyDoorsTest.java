package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An emergency, 41(3)(e), from outside: by the pages, and by the API. */
@RogatoryTest
@Tag("database")
@Clause({"41(3)(e)", "2(o)"})
class EmergencyDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityHow':'Called back',"
          + "'accepted':true}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  private Walk walk;

  @Test
  void theContactPointIsOpenForElectronicDataOnThePages() throws Exception {
    walk = register(Assistance.STORED_DATA);
    assertThat(triage().text()).contains("41(3)(e)");

    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    String decide = "/tasks/" + walk.task("decide-measure").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    visitor.send(visitor.form(decide, decide).with("decision", "grant"));
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
  }

  @Test
  @Clause("40(12)(d)")
  void andForNothingElseByTheApi() throws Exception {
    walk = register(Assistance.SERVICE);
    assertThat(triage().text()).doesNotContain("41(3)(e)");
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    assertThat(walk.letters())
        .filteredOn(letter -> letter.kind().id().equals("information-request"))
        .singleElement()
        .satisfies(letter -> assertThat(letter.text()).contains("40(12)(d)"));
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");

    complete("decide-measure", "{'decision':'grant'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(12)(d)"));
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.AWAITING_DECISION);
  }

  /** The one answer that would open the channel is asked for, and within hours. */
  @Test
  void whetherTheDataAreElectronicIsAskedWithinHours() throws Exception {
    walk = register(Assistance.SEARCH_SEIZURE, "not-stated");
    walk.take("triage-request", TRIAGE);

    assertThat(walk.letters())
        .filteredOn(letter -> letter.kind().id().equals("information-request"))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("whether what is sought is in electronic form, for measure 1")
                    .doesNotContain("30 days"));
  }

  /** Nobody called it urgent: inbox, file, API, letters and time limits take it as urgent. */
  @Test
  @Clause({"40(12)(b)", "40(26), 1st sentence"})
  void itCountsAsUrgentEverywhere() throws Exception {
    walk = register(Assistance.STORED_DATA);
    assertThat(walk.task("triage-request").isUrgent()).isTrue();
    assertThat(walk.file().file().comesFirst()).isTrue();
    Document page = Visitor.login(mvc, "caseworker").page("/files/" + walk.reference());
    assertThat(page.select(".file-marks").text()).contains("Emergency");
    mvc.perform(get("/api/requests/" + walk.reference()).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.emergency").value(true))
        .andExpect(jsonPath("$.urgent").value(true));

    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");

    assertThat(walk.letters())
        .filteredOn(letter -> letter.kind().id().equals("transmittal"))
        .singleElement()
        .satisfies(
            letter -> assertThat(letter.text()).contains("A bomb is said to be in a station"));
    assertThat(walk.task("prepare-letter").isUrgent()).isTrue();
  }

  private Walk register(Assistance assistance) throws Exception {
    return register(assistance, "yes");
  }

  private Walk register(Assistance assistance, String electronic) throws Exception {
    ObjectNode request =
        json.valueToTree(
            Registered.by(
                Channel.CONTACT_POINT, Registered.emergency(Registered.complete(assistance))));
    ((ObjectNode) request.get("measures").get(0)).put("electronicEvidence", electronic);
    String answer =
        mvc.perform(Calls.said("caseworker", "/api/requests", request.toString()))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Walk begun = walks.of(Reference.of(json.readTree(answer).get("reference").asText()));
    begun.runJobs();
    return begun;
  }

  private Document triage() throws Exception {
    return Visitor.login(mvc, "caseworker").page("/tasks/" + walk.task("triage-request").task());
  }

  private ResultActions complete(String step, String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/tasks/" + walk.task(step).task() + "/complete", said));
  }
}
