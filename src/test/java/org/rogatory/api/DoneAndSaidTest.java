package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.Restricting;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Actor;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What the API answers is what it did: done is never called an error, refused is never done. */
@RogatoryTest
@Tag("database")
class DoneAndSaidTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;
  @Autowired JdbcClient database;
  @Autowired Requests requests;
  @Autowired Restricting restricting;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  private Walk walk;

  @BeforeEach
  void register() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
  }

  @Test
  void aTaskAboutAMeasureIsClaimedReleasedAndAssigned() throws Exception {
    walk.take("triage-request", TRIAGE);
    String task = "/api/tasks/" + walk.task("assess-grounds").task();

    send(post(task + "/claim"), "{}", UUID.randomUUID().toString())
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.assignee").value("caseworker"))
        .andExpect(jsonPath("$.provisions").isNotEmpty());
    call(post(task + "/release"), "{}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.assignee").isEmpty());
    as("supervisor", post(task + "/assign"), "{'to':'caseworker2','reason':'On leave'}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.assignee").value("caseworker2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/pdf", "application/xml"})
  void whoeverCannotReadTheAnswerGetsNothingDone(String accept) throws Exception {
    String task = "/api/tasks/" + walk.task("triage-request").task();
    String message = "/api/requests/" + walk.reference() + "/messages";
    List<Object> before = everything();

    call(post("/api/requests").accept(accept), body()).andExpect(status().isNotAcceptable());
    call(post(task + "/claim").accept(accept), "{}").andExpect(status().isNotAcceptable());
    call(post(task + "/complete").accept(accept), TRIAGE).andExpect(status().isNotAcceptable());
    call(
            post(message).accept(accept),
            "{'kind':'status-enquiry','channel':'diplomatic','arrivedAt':'2026-11-04T10:00+01:00'}")
        .andExpect(status().isNotAcceptable());

    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aKeyThatCameWithOtherContentIsRefusedInWords() throws Exception {
    String key = UUID.randomUUID().toString();
    send(post("/api/requests"), body(), key).andExpect(status().isCreated());
    List<Object> before = everything();

    send(
            post("/api/requests"),
            json.writeValueAsString(Registered.complete(Assistance.SERVICE)),
            key)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.type").value("urn:rogatory:problem:key"))
        .andExpect(jsonPath("$.detail").isNotEmpty());

    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 196, 197, 200})
  void aKeyHasUpToTwoHundredCharacters(int length) throws Exception {
    String key = UUID.randomUUID().toString().repeat(6).substring(36 * 6 - length);

    send(post("/api/requests"), body(), key).andExpect(status().isCreated());
    send(post("/api/requests"), body(), key + "x".repeat(201 - length))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.type").value("urn:rogatory:problem:key-length"))
        .andExpect(jsonPath("$.detail").value(containsString("1 to 200 characters")));
    send(post("/api/requests"), body(), " ").andExpect(status().isBadRequest());
  }

  @Test
  void whoeverMayNoLongerSeeAFileDoesNotGetItsAnswersAgain() throws Exception {
    String key = UUID.randomUUID().toString();
    String task = "/api/tasks/" + walk.task("triage-request").task();
    send(post(task + "/claim"), "{}", key).andExpect(status().isOk());
    send(post(task + "/complete"), TRIAGE, key + "c").andExpect(status().isOk());

    restrictTo("caseworker2");

    send(post(task + "/claim"), "{}", key).andExpect(status().isNotFound());
    send(post(task + "/complete"), TRIAGE, key + "c")
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.type").value("urn:rogatory:problem:unknown"));
    restrictTo("caseworker");
    send(post(task + "/complete"), TRIAGE, key + "c").andExpect(status().isOk());
  }

  private void restrictTo(String login) {
    Person reader = people.get(login);
    transaction.executeWithoutResult(
        status ->
            restricting.restrict(
                requests.forChange(walk.reference(), Actor.person("supervisor")).pen(),
                List.of(reader),
                "Informant"));
  }

  private String body() throws Exception {
    return json.writeValueAsString(Registered.complete(Assistance.STORED_DATA));
  }

  /** How much the program keeps, and who holds the file's tasks. */
  private List<Object> everything() {
    return List.of(
        database.sql("select count(*) from journal_entry").query(Long.class).single(),
        database.sql("select count(*) from file").query(Long.class).single(),
        walk.openTasks().stream().map(task -> task.step() + task.assignee()).toList());
  }

  private ResultActions send(MockHttpServletRequestBuilder call, String said, String key)
      throws Exception {
    return call(call.header("Idempotency-Key", key), said);
  }

  private ResultActions call(MockHttpServletRequestBuilder call, String said) throws Exception {
    return as("caseworker", call, said);
  }

  private ResultActions as(String login, MockHttpServletRequestBuilder call, String said)
      throws Exception {
    return mvc.perform(
        call.with(httpBasic(login, "demo"))
            .contentType(MediaType.APPLICATION_JSON)
            .content(said.startsWith("{'") ? said.replace('\'', '"') : said));
  }
}
