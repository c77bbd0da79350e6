package org.rogatory.register.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Actor;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** What the register holds about a State is entered by a program as in the page. */
@RogatoryTest
@Tag("database")
@Clause({"40(7)", "40(12)(c)"})
class FactsDoorsTest {

  private static final CountryCode STATE = CountryCode.of("UG");
  private static final CountryCode PARTY = CountryCode.of("XW");
  private static final String FACTS = "/states/" + STATE + "/facts/";
  private static final String SOURCE =
      ",'standing':'notified','statedOn':'2026-01-05','source':'Treaty series'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Treaties treaties;
  @Autowired ObjectMapper json;
  @Autowired Register register;

  @AfterEach
  void theRegisterHoldsNothing() {
    treaties.forget();
    for (CountryCode state : List.of(STATE, PARTY)) {
      register
          .state(state)
          .facts()
          .forEach(held -> register.remove(state, held.id(), held.revision(), Actor.PROGRAM));
    }
  }

  /** The register holds no such treaty: enter it there, and the request rests on it. */
  @Test
  void aProgramEntersTheTreatyThatItIsAskedFor() throws Exception {
    Walk walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    String task = "/api/tasks/" + walk.task("triage-request").task() + "/complete";
    String triage =
        "{'legalBasis':'other-treaty','treaty':'Treaty of Ostra and Elm','authenticity':'verified',"
            + "'authenticityBy':['call-back'],'accepted':true}";
    JsonNode refused = said("caseworker", task, triage, 422);
    assertThat(refused.path("errors").has("treaty")).isTrue();

    String treaty = "{'name':'Treaty of Ostra and Elm','inForceFrom':'2025-01-01'" + SOURCE;
    said("caseworker", "/api/states/XB/facts/treaty", treaty, 403);
    said("supervisor", "/api/states/XB/facts/treaty", treaty, 200);

    said("caseworker", task, triage, 200);
  }

  @Test
  void aFactIsEnteredChangedConfirmedAndRemoved() throws Exception {
    String fact = "/api" + FACTS + "oral";
    int seen = said("supervisor", fact, "{'agreed':true" + SOURCE, 200).path("revision").asInt();
    assertThat(read("/api/states/" + STATE).path("oral").path("says").asText()).isEqualTo("yes");

    JsonNode changed =
        said("supervisor", fact, "{'seen':" + seen + ",'agreed':false" + SOURCE, 200);
    assertThat(changed.path("revision").asInt()).isEqualTo(seen + 1);
    JsonNode sure = said("administrator", fact + "/check", "{'seen':" + (seen + 1) + "}", 200);
    assertThat(sure.at("/provenance/verifiedOn").asText()).isNotEmpty();
    assertThat(read(fact)).isEqualTo(sure);

    JsonNode faster = said("supervisor", fact + "/removal", "{'seen':" + seen + "}", 409);
    assertThat(faster.path("revision").asInt()).isEqualTo(seen + 2);
    assertThat(faster.at("/fact/agreed").asBoolean()).isFalse();
    assertThat(faster.path("detail").asText()).contains("after you opened it");
    assertThat(said("supervisor", fact + "/removal", "{}", 422).at("/errors").has("seen")).isTrue();
    JsonNode gone = said("supervisor", fact + "/removal", "{'seen':" + (seen + 2) + "}", 200);
    assertThat(gone.path("revision").asInt()).isZero();
    assertThat(read("/api/states/" + STATE).path("oral").path("says").asText())
        .isEqualTo("not-stated");
  }

  @Test
  void aLineIsFoundAndChangedByItsNumber() throws Exception {
    JsonNode entered =
        said(
            "supervisor",
            "/api" + FACTS + "declaration",
            "{'about':'other','wording':'We reserve.'" + SOURCE,
            200);
    String line = "/api" + FACTS + "declaration/" + entered.path("line").asInt();

    said("supervisor", line, "{'seen':1,'about':'other','wording':'We declare.'" + SOURCE, 200);

    JsonNode held = read("/api/states/" + STATE).path("facts").get(0);
    assertThat(held.path("revision").asInt()).isEqualTo(2);
    assertThat(held.at("/fact/wording").asText()).isEqualTo("We declare.");
    JsonNode contradicted =
        said("supervisor", "/api" + FACTS + "no-declaration", "{" + SOURCE.substring(1), 422);
    assertThat(contradicted.at("/errors").toString()).contains("Declarations are recorded");
  }

  /** The same fields are wrong, in the same words, whatever the door. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "treaty      | {'name':'','inForceFrom':'2025-01-01'}",
        "treaty      | {'name':'T','concludedOn':'2025-01-01','inForceFrom':'2024-01-01'}",
        "treaty      | {'name':'T','paragraphsAgreedOn':'2025-01-01'}",
        "treaty      | {'name':'T','concludedOn':'2999-01-01'}",
        "oral        | {'agreed':'perhaps'}",
        "oral        | {}",
        "declaration | {'about':'weather','wording':'x'}",
        "authority   | {'designatedFor':'mutual-assistance','name':'A','email':'nobody'}",
        "languages   | {'languages':['klingon-']}",
        "membership  | {'party':true,'inForceFrom':'soon','statedOn':'2999-01-01'}"
      })
  void bothDoorsFindTheSame(String kind, String body) throws Exception {
    JsonNode sent = json.readTree(body.replace('\'', '"'));
    Visitor visitor = Visitor.login(mvc, "supervisor");
    String[] typed =
        sent.properties().stream()
            .flatMap(
                field ->
                    List.of(
                        field.getKey(),
                        field.getValue().isArray()
                            ? field.getValue().get(0).asText()
                            : field.getValue().asText())
                        .stream())
            .toArray(String[]::new);
    MockHttpServletResponse page =
        visitor.send(visitor.form(FACTS + kind, FACTS + kind).with(typed));
    assertThat(page.getStatus()).isEqualTo(422);

    JsonNode errors = said("supervisor", "/api" + FACTS + kind, body, 422).path("errors");

    Document shown = Jsoup.parse(page.getContentAsString());
    assertThat(errors.size()).isPositive();
    for (Map.Entry<String, JsonNode> error : errors.properties()) {
      assertThat(shown.text()).as(error.getKey()).contains(error.getValue().asText());
    }
    assertThat(read("/api/states/" + STATE).path("facts")).isEmpty();
  }

  @Test
  void whatTheFormDoesNotHaveIsNamed() throws Exception {
    List<String> wrong = new ArrayList<>();
    said(
            "supervisor",
            "/api" + FACTS + "treaty",
            "{'name':7,'title':'x','seen':'one','inForceFrom':{'day':1}" + SOURCE,
            422)
        .path("errors")
        .fieldNames()
        .forEachRemaining(wrong::add);
    assertThat(wrong).containsExactlyInAnyOrder("name", "title", "seen", "inForceFrom[day]");
    said("supervisor", "/api" + FACTS + "treaty", "[]", 422);
    said("supervisor", "/api" + FACTS + "weather", "{}", 404);
    said("supervisor", "/api/states/XA/facts/oral", "{}", 404);
    said("supervisor", "/api" + FACTS + "treaty/999999", "{'name':'T','seen':1" + SOURCE, 409);
  }

  @Test
  void aPartyUnderAFreeCodeIsNamed() throws Exception {
    ObjectNode names = json.createObjectNode();
    names.putObject("names").put("en", "Union of Rivers").put("zh", "河流联盟");
    names.put("standing", "assumed").put("statedOn", "2026-01-05").put("source", "A note");
    String fact = "/api/states/" + PARTY + "/facts/names";
    int revision = said("supervisor", fact, names.toString(), 200).path("revision").asInt();
    assertThat(read("/api/states/" + PARTY).path("name").asText()).isEqualTo("Union of Rivers");

    ((ObjectNode) names.get("names")).remove("zh");
    names.put("seen", revision);
    assertThat(said("supervisor", fact, names.toString(), 422).at("/errors").has("names[zh]"))
        .isTrue();
  }

  private JsonNode said(String by, String address, String body, int status) throws Exception {
    return answer(Calls.said(by, address, body), status);
  }

  private JsonNode read(String address) throws Exception {
    return answer(get(address).with(httpBasic("caseworker", "demo")), 200);
  }

  private JsonNode answer(RequestBuilder request, int status) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    String text = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    assertThat(answer.getStatus()).as(text).isEqualTo(status);
    return json.readTree(text);
  }
}
