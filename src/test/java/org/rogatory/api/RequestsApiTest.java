package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@RogatoryTest
@Tag("database")
class RequestsApiTest {

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;

  @Test
  void numbersWhatArrivesAndReadsItBack() throws Exception {
    String reference = registered(Assistance.STORED_DATA, Assistance.SERVICE);

    read("/api/requests/" + reference)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.reference").value(matchesPattern("XA-2026-\\d{5}")))
        .andExpect(jsonPath("$.requestingState").value("XB"))
        .andExpect(jsonPath("$.state").value("received"))
        .andExpect(jsonPath("$.measures", hasSize(2)))
        .andExpect(jsonPath("$.measures[1].assistance").value("service"));
  }

  @Test
  @Clause({"40(15)(c)", "45(3)(f)"})
  void saysWhichContentsAreThere() throws Exception {
    String reference = registered(Assistance.TRAFFIC_DATA);

    read("/api/requests/" + reference + "/contents")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[?(@.provision=='40(15)(c)')].state").value("present"))
        .andExpect(jsonPath("$[?(@.provision=='45(3)(b)')].items[*].item", hasItem("facts")))
        .andExpect(jsonPath("$[?(@.provision=='45(3)(f)')].state").value("missing"))
        .andExpect(
            jsonPath("$[?(@.provision=='45(3)(f)')].items[?(@.item=='period')].state")
                .value("present"))
        .andExpect(
            jsonPath(
                "$[?(@.provision=='45(3)(f)')].cure", hasItem(containsString("just this time"))))
        .andExpect(jsonPath("$[?(@.provision=='40(15)(c)')].cure", contains((Object) null)));
  }

  @Test
  @Clause({"42(4)", "42(6)", "40(24)"})
  void saysWhichGroundsAreLawful() throws Exception {
    String reference = registered(Assistance.PRESERVATION);

    read("/api/requests/" + reference + "/measures/1/grounds")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[?(@.ground=='no-dual-criminality')].lawful").value(false))
        .andExpect(jsonPath("$[?(@.ground=='essential-interests')].lawful").value(true))
        .andExpect(jsonPath("$[?(@.ground=='bank-secrecy')].lawful").value(false));
  }

  @Test
  void readsTheJournalWithItsVerification() throws Exception {
    String reference = registered(Assistance.STORED_DATA);

    read("/api/requests/" + reference + "/journal")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].kind").value("request-registered"))
        .andExpect(jsonPath("$.items[0].facts.requestingState").value("XB"))
        .andExpect(jsonPath("$.verification.result").value("sound"));
  }

  @Test
  void namesEveryFieldOfBadInput() throws Exception {
    mvc.perform(
            Calls.said("caseworker", "/api/requests", "{\"language\":\"en\",\"measures\":[{}]}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.requestingState").exists())
        .andExpect(jsonPath("$.errors.receivedAt").exists())
        .andExpect(jsonPath("$.errors['measures[0].assistance']").exists());
  }

  @Test
  void namesAFieldWhoseValueNobodyKnows() throws Exception {
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests",
                "{\"requestingState\":\"XB\",\"channel\":\"pigeon\"}"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.channel").exists());
  }

  /** Reasons for a day that nobody names would be lost. */
  @Test
  @Clause("40(26)")
  void reasonsForADayNeedTheDay() throws Exception {
    JsonNode arrived = json.valueToTree(Registered.complete(Assistance.SERVICE));
    ((ObjectNode) arrived).put("answerByReason", "The trial begins.");
    ((ObjectNode) arrived.at("/measures/0")).put("answerByReason", "The term ends.");

    mvc.perform(Calls.said("caseworker", "/api/requests", arrived.toString()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.answerBy").value(containsString("Say the day")))
        .andExpect(jsonPath("$.errors['measures[0].answerBy']").exists());
  }

  /** Nobody can keep a day that had passed when the request arrived. */
  @Test
  @Clause("40(26)")
  void aWishedDayBeforeTheReceiptIsRefused() throws Exception {
    JsonNode arrived = json.valueToTree(Registered.complete(Assistance.SERVICE));
    ((ObjectNode) arrived).put("answerBy", "2020-01-01");
    ((ObjectNode) arrived.at("/measures/0")).put("answerBy", "2020-01-01");

    mvc.perform(Calls.said("caseworker", "/api/requests", arrived.toString()))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.answerBy").value(containsString("arrived on")))
        .andExpect(jsonPath("$.errors['measures[0].answerBy']").exists());
  }

  @Test
  void theSameRequestIsRefusedUntilItIsSaidToBeAnother() throws Exception {
    String theirs = "XB/MJ/" + UUID.randomUUID() + "/0417";
    String known = JsonPath.read(send("caseworker", arrived(theirs), 201), "$.reference");

    String refusal = send("caseworker", arrived(theirs.replace("/0", "-").toLowerCase()), 409);
    ObjectNode again = arrived(theirs);
    again.put("again", true);

    assertThat(JsonPath.<List<String>>read(refusal, "$.files")).containsExactly(known);
    assertThat(JsonPath.<String>read(refusal, "$.detail")).contains(known, "\"again\": true");
    send("caseworker", again, 201);
  }

  @Test
  void aRestrictedFileIsNotGivenAwayByTheSameRequest() throws Exception {
    String theirs = "XB/MJ/" + UUID.randomUUID();
    ObjectNode secret = arrived(theirs);
    secret.put("restricted", true);
    send("caseworker", secret, 201);

    send("caseworker2", arrived(theirs), 201);
  }

  @Test
  void tellsAllThatIsWrongAtOnceOfShapeAndOfRules() throws Exception {
    ObjectNode arrived = arrived("XB-WRONG");
    arrived.put("requestingState", "XA").put("receivedAt", "2199-01-01T10:00:00Z");
    arrived.put("channel", "oral").put("sender", "x".repeat(301));
    ObjectNode offence = (ObjectNode) arrived.at("/offences/0");
    offence.putNull("article").put("penalty", "life");
    offence.putArray("predicates").add(7);

    String refusal = send("caseworker", arrived, 422);

    assertThat(JsonPath.<Map<String, String>>read(refusal, "$.errors").keySet())
        .containsExactlyInAnyOrder(
            "requestingState",
            "receivedAt",
            "sender",
            "urgent",
            "confirmed",
            "offences[0].article",
            "offences[0].predicates",
            "offences[0].penaltyMonths");
  }

  private ObjectNode arrived(String theirs) {
    ObjectNode arrived = json.valueToTree(Registered.complete(Assistance.SERVICE));
    arrived.put("sendersReference", theirs).put("again", false).put("confirmed", false);
    return arrived;
  }

  private String send(String login, ObjectNode arrived, int expected) throws Exception {
    return mvc.perform(Calls.said(login, "/api/requests", arrived.toString()))
        .andExpect(status().is(expected))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void listsWithExactCounts() throws Exception {
    String reference = registered(Assistance.STORED_DATA);

    read("/api/requests?counterpart=XB&standing=received")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[*].reference", hasItem(reference)))
        .andExpect(jsonPath("$.total").isNumber());
  }

  @Test
  void anUnknownFileIsNotFound() throws Exception {
    read("/api/requests/XA-1999-00001").andExpect(status().isNotFound());
    read("/api/requests/nonsense").andExpect(status().isNotFound());
  }

  private String registered(Assistance... measures) throws Exception {
    String body =
        mvc.perform(
                Calls.said(
                    "caseworker",
                    "/api/requests",
                    json.writeValueAsString(Registered.complete(measures))))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    return JsonPath.read(body, "$.reference");
  }

  private ResultActions read(String address) throws Exception {
    return mvc.perform(get(address).with(httpBasic("caseworker", "demo")));
  }
}
