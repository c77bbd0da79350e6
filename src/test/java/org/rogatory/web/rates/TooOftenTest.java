package org.rogatory.web.rates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A program with small limits, over a real port. */
@ExtendWith(OutputCaptureExtension.class)
class TooOftenTest {

  private static OwnProgram program;

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @BeforeAll
  static void start() {
    program =
        OwnProgram.start(
            "--rogatory.login.bcrypt-cost=10",
            "--rogatory.rates.wrong-passwords.account=3",
            "--rogatory.rates.wrong-passwords.address=30",
            "--rogatory.rates.strangers.address=200",
            "--rogatory.rates.search.account=3",
            "--rogatory.rates.export.account=3",
            "--rogatory.rates.api.account=5");
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void afterSomeWrongPasswordsTheRightOneIsNotLookedAt(CapturedOutput log) throws Exception {
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(login("caseworker", "wrong", "en").headers().firstValue("Location"))
          .contains("/login?error");
    }

    HttpResponse<String> refused = login("caseworker", "demo", "zh-CN");
    HttpResponse<String> byApi = call("caseworker", "/api/overview");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("短时间内次数过多");
    assertThat(byApi.statusCode()).isEqualTo(429);
    assertThat(byApi.body()).contains("Retry-After").contains("\"status\":429");
    for (HttpResponse<String> each : List.of(refused, byApi)) {
      assertThat(each.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 40L);
    }
    assertThat(Caller.login(program.port(), "caseworker2", "en").page("/inbox").select("h1").text())
        .isEqualTo("Inbox");
    assertThat(log)
        .contains("wrong password for caseworker from 127.0.0.1")
        .contains("too many wrong passwords for caseworker from 127.0.0.1");
  }

  @Test
  void whatWasTypedForAnUnknownAccountIsNotLogged(CapturedOutput log) throws Exception {
    login("my-secret-in-the-wrong-field", "x", "en");

    assertThat(log)
        .contains("wrong password for an unknown account from 127.0.0.1")
        .doesNotContain("my-secret");
  }

  @Test
  void aHeaderThatCannotBeReadIsAWrongPassword(CapturedOutput log) throws Exception {
    for (int attempt = 0; attempt < 30; attempt++) {
      assertThat(elsewhere("127.0.0.5", "Authorization: Basic !" + attempt)).contains(" 401 ");
    }

    assertThat(elsewhere("127.0.0.5", "Authorization: Basic !")).contains(" 429 ");
    assertThat(log)
        .contains("wrong password for an unknown account from 127.0.0.5")
        .contains("too many wrong passwords for an unknown account from 127.0.0.5");
  }

  @Test
  void aHeaderThatNobodyReadsMakesNobodyLessOfAStranger(CapturedOutput log) throws Exception {
    List<String> answers = new ArrayList<>();
    for (int visit = 0; visit < 600; visit++) {
      answers.add(elsewhere("127.0.0.6", "Authorization: Bearer " + visit));
    }

    assertThat(answers).anyMatch(answer -> answer.contains(" 429 "));
    assertThat(log).containsOnlyOnce("too often: STRANGER by an unknown account from 127.0.0.6");
  }

  private static String elsewhere(String address, String header) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(address, 0));
      socket.connect(new InetSocketAddress("127.0.0.1", program.port()));
      String head =
          "GET /api/overview HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8)
          .lines()
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void listsAndCallsAreAnsweredOnlySoOften() throws Exception {
    Caller reader = Caller.login(program.port(), "supervisor", "en");
    List<String> titles = new ArrayList<>();
    for (int search = 0; search < 4; search++) {
      titles.add(reader.page("/files?sender=XB").select("h1").text());
    }
    List<Integer> calls = new ArrayList<>();
    for (int call = 0; call < 6; call++) {
      calls.add(call("supervisor", "/api/overview").statusCode());
    }

    assertThat(titles.get(2)).isEqualTo("Files");
    assertThat(titles.get(3)).isEqualTo("Too often in a short time");
    assertThat(reader.page("/files").select("h1").text()).isEqualTo("Files");
    assertThat(calls).containsExactly(200, 200, 200, 200, 200, 429);
  }

  @Test
  void howAnAddressIsWrittenDoesNotCount() throws Exception {
    List<Integer> calls = new ArrayList<>();
    for (String address : List.of("/api/overview", "/%61pi/overview", "/ap%69/overview")) {
      calls.add(call("auditor", address).statusCode());
      calls.add(call("auditor", address).statusCode());
    }

    assertThat(calls).containsExactly(200, 200, 200, 200, 200, 429);
  }

  private HttpResponse<String> login(String login, String password, String language)
      throws Exception {
    String token = Jsoup.parse(send("/login", null).body()).select("main [name=_csrf]").val();
    String form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(login, password, java.net.URLEncoder.encode(token, UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(uri("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private HttpResponse<String> call(String login, String path) throws Exception {
    return send(path, Base64.getEncoder().encodeToString((login + ":demo").getBytes(UTF_8)));
  }

  private HttpResponse<String> send(String path, String basic) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (basic != null) {
      request.header("Authorization", "Basic " + basic);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + program.port() + path);
  }
}
