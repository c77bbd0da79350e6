package org.rogatory.integrity.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.integrity.comparison.Runs;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A supervisor sees what was altered, has a file compared again, and has the day sealed. */
@RogatoryTest
class IntegrityPageTest {

  private static final String PAGE = "/overview/integrity";

  @Autowired MockMvc mvc;
  @Autowired Registry registry;
  @Autowired People people;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired Runs runs;

  private Reference file;
  private Visitor supervisor;

  @BeforeEach
  void aFile() throws Exception {
    file = registry.register(Registered.complete(Assistance.SERVICE), people.get("caseworker"));
    supervisor = Visitor.login(mvc, "supervisor");
  }

  private void restrict() {
    change("insert into restricted_file (reference) values (?)");
  }

  private void change(String sql) {
    transaction.executeWithoutResult(
        status -> assertThat(database.sql(sql).param(file.value()).update()).isEqualTo(1));
  }

  private JsonNode call(String address, String body) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                post(address)
                    .contentType("application/json")
                    .content(body)
                    .with(httpBasic("supervisor", "demo")))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    return new JsonMapper().readTree(answer.getContentAsString());
  }

  @Test
  void whatWasAlteredIsShownUntilItAgreesAgain() throws Exception {
    restrict();
    String compare = "/api" + PAGE + "/files/" + file + "/compare";

    assertThat(call(compare, "").path("alterations").findValuesAsText("part"))
        .containsExactly("access.restricted");

    Document page = supervisor.page(PAGE);
    assertThat(page.select("tr:has(a[href='/files/" + file + "'])").text())
        .contains("Who may see the file: restricted", "false", "true");
    assertThat(supervisor.page("/overview").select("a[href='" + PAGE + "'] strong").text())
        .isNotEqualTo("0");

    change("delete from restricted_file where reference = ?");
    supervisor.send(Visitor.form(page, PAGE + "/files/" + file + "/compare"));

    assertThat(supervisor.page(PAGE).select("a[href='/files/" + file + "']")).isEmpty();
  }

  @Test
  void aRootIsSealedListedAndPrinted() throws Exception {
    JsonNode root = call("/api" + PAGE + "/seal", "{\"rolesAsTheyStand\":true}");

    int number = root.path("number").asInt();
    assertThat(supervisor.page(PAGE).text())
        .contains(root.path("hash").asText(), root.path("key").asText());
    assertThat(supervisor.page(PAGE + "/roots/" + number).text())
        .contains(root.path("hash").asText(), root.path("key").asText(), "head " + file);
    assertThat(supervisor.open(PAGE + "/roots/999999").getStatus()).isEqualTo(404);
  }

  @Test
  void aNewKeyIsIntroducedByPage() throws Exception {
    call("/api" + PAGE + "/seal", "{\"rolesAsTheyStand\":true}");

    Document page = supervisor.page(PAGE);
    assertThat(page.select("form[action$=/rotate]")).isEmpty();
    Visitor.Form form =
        supervisor.form(page.select("main a[href$=/rotate]").attr("href"), PAGE + "/rotate");
    supervisor.send(form);
    MockHttpServletResponse late = supervisor.send(form.with("_once", "another"));
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Somebody changed the key meanwhile");
    JsonNode next = call("/api" + PAGE + "/seal", "{\"rolesAsTheyStand\":false}");

    int number = next.path("number").asInt();
    assertThat(supervisor.page(PAGE + "/roots/" + (number - 1)).text()).contains("next-key ");
  }

  @Test
  void thePageOfARunningComparisonFollowsIt() throws Exception {
    supervisor.send(supervisor.form(PAGE, PAGE + "/compare"));
    Document asked = supervisor.page(PAGE);
    assertThat(asked.select("#compared").attr("hx-trigger")).isEqualTo("compared from:body");
    assertThat(asked.select("#under-way").attr("hx-get")).startsWith(PAGE + "/progress?total=");
    assertThat(asked.select("#under-way").attr("hx-trigger")).isEqualTo("every 3s");
    assertThat(asked.select("#under-way").text()).contains("Everything is about to be compared.");

    List<String> taken = runs.take();
    runs.compared(taken, 20, 80);
    Document begun = supervisor.page(PAGE);
    assertThat(begun.select("#under-way").text()).contains("20 of 80 files, 25 %");
    assertThat(begun.select("#under-way progress").attr("value")).isEqualTo("25");
    assertThat(begun.select("#under-way noscript").html()).contains(PAGE);

    runs.ended(taken, 80, 0);
    Document ended = supervisor.page(PAGE);
    assertThat(ended.select("#under-way")).isEmpty();
    assertThat(ended.select("#compared").hasAttr("hx-trigger")).isFalse();
  }

  @Test
  void othersSeeNothingOfIt() throws Exception {
    assertThat(Visitor.login(mvc, "caseworker").open(PAGE).getStatus()).isEqualTo(403);
    assertThat(
            mvc.perform(get("/api" + PAGE).with(httpBasic("administrator", "demo")))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(403);
  }
}
