package org.rogatory.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Calls with much in them, over a real port: taken, or refused in words. */
@RogatoryTest
@Tag("database")
class LargeCallsTest {

  private static final String REQUESTS = "/api/requests";

  @LocalServerPort int port;
  @Autowired ObjectMapper json;

  @Test
  void fiftyMeasuresOfFiveThousandCharactersAreTakenAndAnsweredOnceAndAgain() throws Exception {
    String measure =
        "{\"assistance\":\"documents\",\"description\":\"%s\"}".formatted("x".repeat(5000));
    String body = request(Collections.nCopies(50, measure), "");
    Caller program = Caller.program(port, "en");

    HttpResponse<String> first = program.call(REQUESTS, text(body), "large-1");
    HttpResponse<String> second = program.call(REQUESTS, text(body), "large-1");

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void aBodyOverTheLimitIsRefusedWhetherItSaysItsLengthOrNot() throws Exception {
    byte[] body = request(List.of("{}"), "x".repeat(1024 * 1024)).getBytes(UTF_8);

    for (String address : List.of(REQUESTS, "/%61pi/requests", "/ap%69/%72equests")) {
      assertTooLarge(address, BodyPublishers.ofByteArray(body));
      assertTooLarge(address, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }
  }

  private void assertTooLarge(String address, BodyPublisher body) throws Exception {
    HttpResponse<String> answer = Caller.program(port, "zh-CN").call(address, body, null);

    JsonNode problem = json.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(problem.get("title").asText()).isEqualTo("请求正文过大");
    assertThat(problem.get("detail").asText()).contains("1,024 KB");
  }

  @Test
  void ofManyWrongFieldsAHundredAreNamed() throws Exception {
    String body = request(Collections.nCopies(150, "{}"), "");

    HttpResponse<String> answer = Caller.program(port, "en").call(REQUESTS, text(body), null);

    JsonNode problem = json.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(problem.get("errors")).hasSize(100);
    assertThat(problem.get("detail").asText()).contains("151 fields").contains("first 100");
  }

  private static BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  /** A request as a program sends it, with these measures in the place of its own. */
  private String request(List<String> measures, String sender) throws IOException {
    ObjectNode body = json.valueToTree(Registered.complete(Assistance.DOCUMENTS));
    body.put("sender", sender);
    body.set("measures", json.readTree(measures.toString()));
    return body.toString();
  }
}
