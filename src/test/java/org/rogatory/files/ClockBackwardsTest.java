package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is recorded while the clock runs backwards is kept and marked, page and API alike. */
@RogatoryTest
@Tag("database")
class ClockBackwardsTest {

  @Autowired Registry registry;
  @Autowired People people;
  @Autowired TestClock clock;
  @Autowired ObjectMapper json;
  @LocalServerPort int port;

  @Test
  void anEntryRecordedBeforeItsPredecessorIsTakenAndMarked() throws Exception {
    String file =
        registry
            .register(Registered.complete(Assistance.SERVICE), people.get("caseworker"))
            .value();
    note(file, "in time");
    JsonNode before = journal(file);
    clock.advance(Duration.ofMinutes(-50));

    note(file, "early");
    note(file, "after it");

    JsonNode items = journal(file).path("items");
    int early = before.path("total").asInt() + 1;
    assertThat(journal(file).path("verification").path("result").asText()).isEqualTo("sound");
    assertThat(items).hasSize(early + 1);
    for (JsonNode item : items) {
      assertThat(item.path("recordedEarly").asBoolean())
          .as(item.toString())
          .isEqualTo(item.path("number").asInt() == early);
    }
    assertThat(marked("en", "/files/" + file + "/journal", early))
        .isEqualTo("recorded before entry " + (early - 1) + ": the clock ran backwards");
    assertThat(marked("en", "/files/" + file, early)).contains("the clock ran backwards");
    assertThat(marked("zh-CN", "/files/" + file + "/journal", early))
        .isEqualTo("记录时间早于第 " + (early - 1) + " 条：系统时钟曾倒退");
  }

  private String marked(String language, String address, int early) throws Exception {
    Document page = Caller.login(port, "caseworker", language).page(address);
    assertThat(page.select(".event-early")).hasSize(1);
    return page.select("#entry-" + early + " .event-early").text();
  }

  private void note(String file, String text) throws Exception {
    String body = json.createObjectNode().put("text", text).toString();
    assertThat(
            Caller.program(port, "en")
                .call("caseworker", "/api/files/" + file + "/notes", body)
                .statusCode())
        .isBetween(200, 201);
  }

  private JsonNode journal(String file) throws Exception {
    return json.readTree(
        Caller.program(port, "en").read("caseworker", "/api/files/" + file + "/journal").body());
  }
}
