package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.testing.Calls;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What is no value is refused where it comes in, with words at its field. */
@RogatoryTest
@Tag("database")
class StateAtTheDoorTest {

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;

  @ParameterizedTest
  @CsvSource({"UK, GB", "EL, GR", "EU, EU", "xb, XB"})
  void aStateIsTakenByItsCodeAndByItsOtherName(String said, String kept) throws Exception {
    send("requestingState", said)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.requestingState").value(kept));

    assertThat(new EveryPage(mvc).broken(EveryPage.lists())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ZZ, no code of a State", "FRA, no code of a State", "XA, our own State"})
  void whatIsNoRequestingStateIsRefusedInWords(String state, String words) throws Exception {
    String problem =
        send("requestingState", state)
            .andExpect(status().isUnprocessableEntity())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(json.readTree(problem).at("/errors/requestingState").asText()).contains(words);
  }

  @ParameterizedTest
  @CsvSource({"ZZ, no code of a State", "XA, our own State"})
  void aTamperedFormIsRefusedAtTheSameField(String state, String words) throws Exception {
    MockHttpServletResponse again = sendForm(state, "en");

    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(again.getContentAsString()).select("#f-requestingState-error").text())
        .contains(words);
  }

  @Test
  void theFormTakesOtherNamesOfAStateToo() throws Exception {
    assertThat(sendForm("UK", "iw").getStatus()).isEqualTo(302);
  }

  @ParameterizedTest
  @CsvSource({"iw, he", "EN-gb, en-GB", "mo, ro"})
  void anOldCodeOfALanguageIsTheNewOne(String said, String kept) throws Exception {
    send("language", said)
        .andExpect(status().isCreated())
        .andExpect(jsonPath("$.language").value(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'language':'english'",
        "'language':7",
        "'channel':1",
        "'channel':'pigeon'",
        "'dated':'0001-01-01'",
        "'answerBy':'+10000-01-01'",
        "'answerBy':'-999999999-01-01'",
        "'answerBy':20000",
        "'dated':[2026,11,1]",
        "'restricted':1",
        "'restricted':'true'",
        "'Restricted':true",
        "'urgent':true,'urgent':false",
        "'contents':{'facts':null}",
        "'contents':null,'contents':{}",
        "'sender':'\\ud800'",
        "'sender':'\\u0000'",
        "'sender':5",
        "'measures':[null]",
        "'measures':[{'assistance':0}]",
        "'subjects':[{'name':'A person'}]",
        "'subjects':[{'kind':'account','name':'A','born':'+999999999-01-01'}]",
        "'offences':[{'article':7}]",
        "'offences':[{'origin':'other','penalty':'term'}]",
        "'offences':[{'origin':'convention','article':7.9}]",
        "'offences':[{'origin':'convention','article':17,'predicates':[null]}]",
      })
  void whatIsNoValueIsRefused(String field) throws Exception {
    ObjectNode whole = json.valueToTree(Registered.complete(Assistance.SERVICE));
    String name = field.substring(1, field.indexOf('\'', 1));
    String body = whole.without(name).toString().replaceFirst("\\{", "{" + quoted(field) + ",");

    int status = sendBody(body).andReturn().getResponse().getStatus();

    assertThat(status).as(body).isIn(400, 422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "application/yaml", "text/xml"})
  void programsSpeakJsonOnly(String type) throws Exception {
    mvc.perform(
            post("/api/requests")
                .with(httpBasic("caseworker", "demo"))
                .contentType(type)
                .content("<request/>"))
        .andExpect(status().isUnsupportedMediaType());
  }

  @Test
  void whatCannotBeAnsweredIsNotDone() throws Exception {
    long before = files();

    mvc.perform(
            post("/api/requests")
                .with(httpBasic("caseworker", "demo"))
                .accept(MediaType.APPLICATION_XML)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Registered.complete(Assistance.SERVICE))))
        .andExpect(status().isNotAcceptable());

    assertThat(files()).isEqualTo(before);
  }

  private long files() throws Exception {
    String page = EveryPage.open(mvc, "/api/requests").getContentAsString();
    return json.readTree(page).path("total").asLong();
  }

  private static String quoted(String field) {
    return field.replace('\'', '"').replace("\\", "\\\\");
  }

  private ResultActions send(String field, String value) throws Exception {
    ObjectNode whole = json.valueToTree(Registered.complete(Assistance.SERVICE));
    return sendBody(whole.put(field, value).toString());
  }

  private ResultActions sendBody(String body) throws Exception {
    return mvc.perform(Calls.said("caseworker", "/api/requests", body));
  }

  private MockHttpServletResponse sendForm(String state, String language) throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    return visitor.send(
        visitor
            .form("/files/register", "/files/register")
            .without("draft")
            .with(
                "requestingState",
                state,
                "language",
                language,
                "channel",
                "central-authority-post",
                "measures[0].assistance",
                "service"));
  }
}
