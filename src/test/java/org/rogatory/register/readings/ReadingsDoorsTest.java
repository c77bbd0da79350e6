package org.rogatory.register.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A reading that the office's file changes becomes ours by two people, by page and by API. */
@RogatoryTest
@Tag("database")
@Clause("43(2)")
class ReadingsDoorsTest {

  private static final String ALL = "/own-state/readings";
  private static final String PAGE = ALL + "/disclosure-grounds";
  private static final String API = "/api/own-state/readings/disclosure-grounds";
  private static final String SAYS = "40(21)(a) 40(21)(b) 40(22)";
  private static final String NOTICE = "changes how we read";

  @Autowired MockMvc mvc;
  @Autowired FormerReadings former;
  @Autowired SignedReadings readings;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  @BeforeEach
  void anotherReadingIsInForceThanTheFileSays() {
    former.signed(Reading.DISCLOSURE_GROUNDS);
  }

  @AfterEach
  void theFilesReadingIsInForce() {
    former.gone(Reading.DISCLOSURE_GROUNDS);
  }

  @Test
  void twoPeopleMakeItOursByPage() throws Exception {
    Visitor administrator = Visitor.login(mvc, "administrator");
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    assertThat(supervisor.page("/overview").text()).contains(NOTICE);
    assertThat(Visitor.login(mvc, "caseworker").page("/inbox").text()).doesNotContain(NOTICE);

    MockHttpServletResponse without = put(administrator, "reason", " ");
    assertThat(without.getStatus()).isEqualTo(422);
    assertThat(without.getContentAsString()).contains("Say why.");
    assertThat(put(administrator, "reason", "The texts were compared").getStatus()).isEqualTo(302);

    Document waits = supervisor.page(ALL);
    assertThat(waits.text()).contains("The texts were compared", "Put forward by");
    assertThat(readings.isToBeSigned()).isTrue();
    MockHttpServletResponse ofTheProposer =
        administrator.send(administrator.form(PAGE, PAGE).with("act", "sign-off"));
    assertThat(ofTheProposer.getStatus()).isEqualTo(409);
    assertThat(ofTheProposer.getContentAsString())
        .contains("Only a supervisor signs a reading off", "Article 43(2)");

    assertThat(supervisor.send(supervisor.form(PAGE, PAGE).with("act", "sign-off")).getStatus())
        .isEqualTo(302);
    assertThat(readings.isToBeSigned()).isFalse();
    assertThat(supervisor.page(ALL).text()).contains("Signed off by").doesNotContain(NOTICE);
    assertThat(supervisor.page(PAGE).text()).contains("There is nothing to sign off");
  }

  @Test
  void theSameByTheApiWhichRefusesTheProposersSignature() throws Exception {
    assertThat(call("caseworker", "put-forward", "Compared").getStatus()).isEqualTo(403);
    assertThat(call("supervisor", "sign-off", "").getContentAsString())
        .contains("\"status\":409", "Nobody has put this reading forward");
    assertThat(call("supervisor", "put-forward", "").getStatus()).isEqualTo(422);
    assertThat(call("supervisor", "put-forward", "Compared").getStatus()).isEqualTo(200);

    MockHttpServletResponse own = call("supervisor", "sign-off", "");
    assertThat(own.getStatus()).isEqualTo(409);
    assertThat(json.readTree(own.getContentAsString()).path("provision").asText())
        .isEqualTo("43(2)");
    JsonNode waits = reading();
    assertThat(waits.path("toBeSigned").asBoolean()).isTrue();
    assertThat(waits.path("inForce").asText()).isEqualTo("40(21)(b) 40(22)");
    assertThat(waits.path("proposal").path("by").asText()).isEqualTo("supervisor");

    assertThat(call("supervisor", "refuse", "No opinion was given").getStatus()).isEqualTo(200);
    assertThat(call("administrator", "put-forward", "Compared").getStatus()).isEqualTo(200);
    assertThat(call("supervisor", "sign-off", "").getStatus()).isEqualTo(200);
    JsonNode ours = reading();
    assertThat(ours.path("inForce").asText()).isEqualTo(SAYS);
    assertThat(ours.path("toBeSigned").asBoolean()).isFalse();
    assertThat(ours.path("history").get(0).path("act").asText()).isEqualTo("sign-off");
    assertThat(ours.path("history").get(1).path("reason").asText()).isEqualTo("Compared");
  }

  @Test
  void filesAreJudgedByTheReadingThatIsInForce() throws Exception {
    Walk disclosure = walks.register(Registered.complete(Assistance.PRESERVED_TRAFFIC_DATA));

    assertThat(readings.inForce().disclosureGrounds()).doesNotContain(Ground.NOT_IN_CONFORMITY);
    assertThat(whyNot(disclosure)).isEqualTo("43(2)");

    former.gone(Reading.DISCLOSURE_GROUNDS);
    assertThat(whyNot(disclosure)).isEqualTo("40(16)");
  }

  /** The other reading, of the words of 40(13) on oral requests. */
  @Test
  @Clause("40(13)")
  void oralRequestsAreJudgedByTheReadingThatIsInForce() throws Exception {
    Walk spoken =
        walks.register(
            Registered.by(
                Channel.ORAL, Registered.urgent(Registered.complete(Assistance.STORED_DATA))));
    String triage = "/tasks/" + spoken.task("triage-request").task();
    Visitor caseworker = Visitor.login(mvc, "caseworker");
    String urgency = caseworker.page(triage).text();
    former.signed(Reading.ORAL_REQUESTS);
    String strict = caseworker.page(triage).text();
    former.gone(Reading.ORAL_REQUESTS);

    assertThat(strict).isNotEqualTo(urgency).contains("2(o)");
    assertThat(caseworker.page(triage).text()).isEqualTo(urgency);
    assertThat(former.says(Reading.ORAL_REQUESTS)).isEqualTo("urgency");
  }

  @Test
  void whatIsNoReadingIsNotFound() throws Exception {
    MockHttpServletResponse page =
        mvc.perform(get(ALL + "/weather").with(user("supervisor").roles("SUPERVISOR")))
            .andReturn()
            .getResponse();
    assertThat(page.getStatus()).isEqualTo(404);
    assertThat(call("supervisor", "/api/own-state/readings/weather", "refuse", "No").getStatus())
        .isEqualTo(404);
  }

  /** Which provision stands against refusing the disclosure for want of conformity. */
  private String whyNot(Walk walk) throws Exception {
    String address = "/api/requests/" + walk.reference() + "/measures/1/grounds";
    JsonNode grounds = json.readTree(read(address).getContentAsString());
    for (JsonNode ground : grounds) {
      if (ground.path("ground").asText().equals("not-in-conformity")) {
        return ground.path("provision").asText();
      }
    }
    throw new AssertionError(grounds.toPrettyString());
  }

  private MockHttpServletResponse put(Visitor by, String... fields) throws Exception {
    return by.send(by.form(PAGE, PAGE).with("act", "put-forward").with(fields));
  }

  private JsonNode reading() throws Exception {
    return json.readTree(read("/api/own-state/readings").getContentAsString()).get(0);
  }

  private MockHttpServletResponse read(String address) throws Exception {
    return mvc.perform(get(address).with(httpBasic("caseworker", "demo")))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse call(String by, String act, String reason) throws Exception {
    return call(by, API, act, reason);
  }

  private MockHttpServletResponse call(String by, String to, String act, String reason)
      throws Exception {
    return mvc.perform(
            Calls.said(
                by,
                to,
                json.createObjectNode()
                    .put("act", act)
                    .put("says", SAYS)
                    .put("reason", reason)
                    .toString()))
        .andReturn()
        .getResponse();
  }
}
