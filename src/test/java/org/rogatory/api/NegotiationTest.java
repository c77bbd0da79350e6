package org.rogatory.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What is not understood is not done. Every call that would be carried out is sent first in forms
 * that nobody takes: an answer in another format, a body of another type, another method. Each is
 * refused in words of a program, and nothing has changed.
 */
@RogatoryTest
class NegotiationTest {

  private static final List<String> NOT_ANSWERED =
      List.of(
          "text/html",
          "application/pdf",
          "application/xml",
          "application/yaml",
          "application/x-yaml",
          "text/plain",
          "application/octet-stream",
          "image/*",
          "nonsense",
          "a/b/c",
          "*/json",
          ";");

  private static final List<String> NOT_READ =
      List.of(
          "text/html",
          "text/plain",
          "application/xml",
          "text/xml",
          "application/yaml",
          "application/x-yaml",
          "application/toml",
          "application/pdf",
          "application/octet-stream",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/mixed; boundary=x",
          "application/json; charset=nonsense",
          "*/*",
          "application/*+json",
          "application/*",
          "nonsense",
          "a/b/c",
          ";",
          "");

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "NONSENSE");

  /** An address may be one of another route for another method, with nothing there. */
  private static final Set<Integer> NO_METHOD = Set.of(400, 404, 405);

  @LocalServerPort int port;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired ObjectMapper json;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> wrong = new ArrayList<>();
  private EveryCall every;
  private Map<String, EveryCall.Call> calls;
  private String before;

  @BeforeEach
  void everyCall() throws Exception {
    every = beans.createBean(EveryCall.class);
    calls = every.made();
    before = every.everything();
  }

  @AfterEach
  void asBefore() {
    every.undo();
  }

  @Test
  void whatCannotBeAnsweredIsNotDone() throws Exception {
    for (EveryCall.Call call : calls.values()) {
      for (String accept : NOT_ANSWERED) {
        refused(Set.of(406), call, "POST", Map.of("Accept", accept, "Content-Type", type(call)));
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNotDone() throws Exception {
    for (EveryCall.Call call : calls.values()) {
      for (String type : NOT_READ) {
        if (!call.isUpload() && !call.body().isEmpty()) {
          refused(
              isInParts(type) ? Set.of(415, 400) : Set.of(415),
              call,
              "POST",
              Map.of("Content-Type", type));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** Whoever parts nothing has sent nothing readable, whatever the address takes. */
  private static boolean isInParts(String type) {
    return type.startsWith("multipart/form-data");
  }

  @Test
  void anotherMethodDoesNothing() throws Exception {
    Map<String, Set<RequestMethod>> known = methods();
    for (Map.Entry<String, EveryCall.Call> call : calls.entrySet()) {
      for (String method : METHODS) {
        boolean isKnown = known.get(call.getKey()).stream().anyMatch(one -> is(one, method));
        if (!isKnown && !method.equals("OPTIONS")) {
          refused(
              NO_METHOD, call.getValue(), method, Map.of("Content-Type", type(call.getValue())));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void aFormWithoutItsBoundaryIsRefusedOnEveryPage() throws Exception {
    for (Map.Entry<String, Set<RequestMethod>> route : methods().entrySet()) {
      EveryCall.Call call =
          new EveryCall.Call(route.getKey().replaceAll("\\{[^}]+}|\\*+", "1"), "x");
      int status = send(call, "POST", Map.of("Content-Type", "multipart/form-data")).statusCode();
      if (status >= 500) {
        wrong.add(route.getKey() + ": " + status);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsReadIsAnsweredOrRefusedInEveryFormat() throws Exception {
    for (String address : readings()) {
      for (String accept : NOT_ANSWERED) {
        HttpResponse<String> answer =
            send(new EveryCall.Call(address, ""), "GET", Map.of("Accept", accept));
        if (answer.statusCode() >= 500 || (answer.statusCode() < 400 && !isOctets(answer))) {
          wrong.add("GET %s %s: %s".formatted(address, accept, answer.statusCode()));
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** A document and a letter are no JSON. */
  private static boolean isOctets(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return type.equals("application/octet-stream") || type.equals("application/pdf");
  }

  /** What is read of one file, and everything that is read of none. */
  private List<String> readings() {
    String file =
        calls.get("/api/files/{reference}/notes").address().replaceAll("^/api/files/|/notes$", "");
    return methods().entrySet().stream()
        .filter(route -> route.getKey().startsWith("/api/"))
        .filter(route -> route.getValue().contains(RequestMethod.GET))
        .map(route -> route.getKey().replace("{reference}", file).replaceAll("\\{[a-z]+}", "1"))
        .toList();
  }

  /** HEAD is answered wherever GET is. */
  private static boolean is(RequestMethod known, String method) {
    return known.name().equals(method) || (known == RequestMethod.GET && method.equals("HEAD"));
  }

  private void refused(
      Set<Integer> expected, EveryCall.Call call, String method, Map<String, String> headers)
      throws Exception {
    HttpResponse<String> answer = send(call, method, headers);
    String after = every.everything();
    String type = answer.headers().firstValue("Content-Type").orElse("");
    boolean worded =
        !isReal(method)
            || (type.equals("application/problem+json")
                && !json.readTree(answer.body()).path("detail").asText().isEmpty());
    if (!expected.contains(answer.statusCode()) || !after.equals(before) || !worded) {
      wrong.add(
          "%s %s %s: %s %s %s%s"
              .formatted(
                  method,
                  call.address(),
                  headers,
                  answer.statusCode(),
                  type,
                  answer.body(),
                  after.equals(before) ? "" : " AND WAS DONE"));
      before = after;
    }
  }

  /** The server itself refuses what is no method of HTTP, without words. */
  private static boolean isReal(String method) {
    return !List.of("HEAD", "TRACE", "NONSENSE").contains(method);
  }

  private static String type(EveryCall.Call call) {
    return call.isUpload() ? "multipart/form-data; boundary=x" : "application/json";
  }

  private HttpResponse<String> send(EveryCall.Call call, String method, Map<String, String> headers)
      throws IOException, InterruptedException {
    String login = EveryCall.login(call.address()) + ":demo";
    String known = Base64.getEncoder().encodeToString(login.getBytes(UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + call.address()))
            .header("Authorization", "Basic " + known)
            .method(method, BodyPublishers.ofString(call.isUpload() ? upload() : call.body()));
    headers.forEach(request::header);
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static String upload() {
    return "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"seal.txt\"\r\n\r\n"
        + EveryCall.Call.UPLOAD
        + "\r\n--x--\r\n";
  }

  /** The methods of each route that changes something. */
  private Map<String, Set<RequestMethod>> methods() {
    Map<String, Set<RequestMethod>> found = new TreeMap<>();
    mapping
        .getHandlerMethods()
        .keySet()
        .forEach(
            route ->
                route
                    .getPatternValues()
                    .forEach(
                        path ->
                            found
                                .computeIfAbsent(path, any -> new TreeSet<>())
                                .addAll(route.getMethodsCondition().getMethods())));
    return found;
  }
}
