package org.rogatory.soak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Calls the API of any of the nodes. */
final class Caller {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final List<Node> nodes;

  Caller(List<Node> nodes) {
    this.nodes = nodes;
  }

  private static String authorization(String login) {
    byte[] said = (login + ":demo").getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(said);
  }

  /** Sends it to any node. */
  Answer send(Call call) {
    return send(
        request(call.path(), call.login())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", call.key())
            .POST(HttpRequest.BodyPublishers.ofString(call.body())));
  }

  /**
   * Reads an address as a supervisor, whatever it takes: from a node that runs, and again until it
   * answers.
   *
   * @throws IllegalStateException where it answers that there is no such thing, or never answers
   */
  JsonNode read(String path) throws InterruptedException {
    Answer answer = Answer.NONE;
    for (int i = 0; i < 60; i++) {
      answer = send(request(path, "supervisor").GET());
      if (answer.isDone()) {
        return json(answer.body());
      }
      if (answer.isRefused()) {
        break;
      }
      Thread.sleep(500);
    }
    throw new IllegalStateException(path + ": " + answer);
  }

  /** Reads an address once, as somebody. */
  Answer look(String path, String login) {
    return send(request(path, login).GET());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException none) {
      throw new IllegalStateException(text, none);
    }
  }

  private HttpRequest.Builder request(String path, String login) {
    Node node = nodes.get(ThreadLocalRandom.current().nextInt(nodes.size()));
    return HttpRequest.newBuilder(URI.create(node.address() + path))
        .timeout(PATIENCE)
        .header("Authorization", authorization(login))
        .header("Accept", "application/json");
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException none) {
      return Answer.NONE;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Answer.NONE;
    }
  }
}
