package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Every route of the API gets what its description allows, mixed with nonsense. None breaks, and
 * what one of them takes breaks no page. The same calls each time, unless others are asked for.
 */
@RogatoryTest
class NonsenseCallsTest {

  /** {@code -Drogatory.fuzz=1000} tries more, and {@code -Drogatory.seed=7} others. */
  private static final int CALLS_A_ROUTE = Integer.getInteger("rogatory.fuzz", 40);

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired ObjectMapper json;

  private final Random random = new Random(Long.getLong("rogatory.seed", 64));
  private JsonNode about;
  private NonsenseBodies bodies;
  private EveryPage pages;
  private Walk walk;

  @BeforeEach
  void aFileAndTheDescription() throws Exception {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    pages = new EveryPage(mvc);
    about =
        json.readTree(
            mvc.perform(get("/v3/api-docs").with(httpBasic("supervisor", "demo")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    bodies = new NonsenseBodies(about, random, json);
  }

  @Test
  void breaksNothing() {
    List<String> broken = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : about.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        for (int call = 0; call < CALLS_A_ROUTE; call++) {
          call(path.getKey(), operation, broken, taken);
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(taken).as("calls that were taken").isNotEmpty();
    assertThat(pages.broken(EveryPage.lists())).isEmpty();
    assertThat(pages.broken(EveryPage.ofFile(walk.reference().value()))).isEmpty();
  }

  private void call(
      String path, Map.Entry<String, JsonNode> operation, List<String> broken, List<String> taken) {
    String address = filled(path);
    String body = operation.getKey().equals("get") ? "" : bodies.of(operation.getValue());
    String said = operation.getKey() + " " + address + " " + body;
    try {
      MockHttpServletResponse answer =
          mvc.perform(
                  request(
                          HttpMethod.valueOf(operation.getKey().toUpperCase(java.util.Locale.ROOT)),
                          URI.create(address))
                      .with(httpBasic("supervisor", "demo"))
                      .contentType(MediaType.APPLICATION_JSON)
                      .content(body))
              .andReturn()
              .getResponse();
      if (answer.getStatus() >= 500) {
        broken.add(answer.getStatus() + " " + said);
      } else if (answer.getStatus() < 300 && !body.isEmpty()) {
        taken.add(said);
        look(answer).forEach(found -> broken.add(found + " after " + said));
      }
    } catch (Exception error) {
      broken.add(error + " " + said);
    }
  }

  /** Whatever was taken, all pages of the file and all lists can be opened. */
  private List<String> look(MockHttpServletResponse answer) throws Exception {
    String reference = json.readTree(answer.getContentAsString()).path("reference").asText();
    return pages.broken(
        reference.isEmpty()
            ? EveryPage.lists()
            : Stream.concat(EveryPage.lists(), EveryPage.ofFile(reference)));
  }

  private String filled(String path) {
    return path.replace("{reference}", one(walk.reference().value(), "XA-2026-99999", "%C2%BF"))
        .replace("{number}", one("1", "0", "-1", "99999999999"))
        .replace("{item}", one("facts", "no-item", "%C2%BF"))
        .replace("{code}", one("XB", "XT", "UK", "ZZ", "%F0%9F%93%AE"))
        .replace("{reading}", one("disclosure-grounds", "oral-requests", "no-reading", "%C2%BF"))
        .replace("{kind}", one("treaty", "names", "oral", "languages", "no-kind", "%C2%BF"))
        .replace("{line}", one("1", "0", "-1", "99999999999"))
        .replace("{id}", one(walk.openTasks().get(0).task(), "no-task", "-1"));
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
