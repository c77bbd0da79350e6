package org.rogatory.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.OwnProgram;

/** Many passwords of one account that come at the same moment, over a real port. */
class LoginsAtOnceTest {

  private static final int AT_ONCE = 24;

  private static OwnProgram program;

  @BeforeAll
  static void start() {
    program =
        OwnProgram.start(
            "--rogatory.login.bcrypt-cost=10",
            "--rogatory.rates.wrong-passwords.account=3",
            "--rogatory.rates.wrong-passwords.address=10",
            "--rogatory.rates.wrong-passwords.in=1h");
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void aRightPasswordIsNeverCountedAsAWrongOne() throws Exception {
    List<Callable<String>> calls = Collections.nCopies(AT_ONCE, () -> call("caseworker", "demo"));
    List<Callable<String>> forms = new ArrayList<>();
    for (int form = 0; form < AT_ONCE; form++) {
      forms.add(form("caseworker"));
    }

    assertThat(atOnce(calls)).containsOnly("200");
    assertThat(atOnce(forms)).containsOnly("302 /");

    for (int wrong = 0; wrong < 3; wrong++) {
      assertThat(call("caseworker", "wrong")).isEqualTo("401");
    }
    assertThat(call("caseworker", "demo")).isEqualTo("429");
    assertThat(call("supervisor", "demo")).isEqualTo("200");
  }

  @Test
  void manyWrongOnesAtOnceAreNoWayRound() throws Exception {
    List<Callable<String>> calls = Collections.nCopies(AT_ONCE, () -> call("auditor", "wrong"));

    List<String> answers = atOnce(calls);

    assertThat(answers).containsOnly("401", "429");
    assertThat(Collections.frequency(answers, "401")).isEqualTo(3);
  }

  private static List<String> atOnce(List<Callable<String>> all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> each : threads.invokeAll(all)) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String call(String login, String password)
      throws IOException, InterruptedException {
    String known = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
    return String.valueOf(
        HttpClient.newHttpClient()
            .send(
                to("/api/tasks").header("Authorization", "Basic " + known).build(),
                BodyHandlers.discarding())
            .statusCode());
  }

  /** A form that was opened and is not sent yet. */
  private static Callable<String> form(String login) throws IOException, InterruptedException {
    HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String page = browser.send(to("/login").build(), BodyHandlers.ofString()).body();
    String token = Jsoup.parse(page).select("main [name=_csrf]").val();
    String fields =
        "username=%s&password=demo&_csrf=%s".formatted(login, URLEncoder.encode(token, UTF_8));
    HttpRequest request =
        to("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields))
            .build();
    return () -> {
      HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    };
  }

  private static HttpRequest.Builder to(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + address));
  }
}
