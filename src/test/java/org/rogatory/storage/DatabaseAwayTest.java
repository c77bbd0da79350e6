package org.rogatory.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Line;
import org.rogatory.testing.OwnProgram;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A program whose database goes away and comes back, over a real port. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayTest {

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static EmbeddedPostgres database;
  private static Line line;
  private static OwnProgram program;

  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    database = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
    line = Line.to(database.getPort());
    program =
        OwnProgram.onPostgresql(
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres",
            "--spring.datasource.username=postgres",
            "--spring.datasource.password=postgres",
            "--camunda.bpm.job-execution.enabled=true");
  }

  @AfterAll
  static void end() throws IOException {
    program.close();
    line.close();
    database.close();
  }

  @AfterEach
  void isThereAgain() throws IOException {
    line.mend();
    await().atMost(Duration.ofSeconds(10)).until(() -> get("/actuator/health") == 200);
  }

  @Test
  void everythingIsAnsweredAtOnceAndInWords(CapturedOutput log) throws Exception {
    Caller reader = Caller.login(program.port(), "caseworker", "en");
    Caller chinese = Caller.login(program.port(), "caseworker", "zh-CN");
    var form = reader.form("/inbox", "/language");
    line.cut();
    await().atMost(Duration.ofSeconds(5)).until(() -> get("/actuator/health") == 503);

    long before = System.nanoTime();
    HttpResponse<String> call = call("demo");
    HttpResponse<String> sent = reader.send(form);
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE.multipliedBy(2));
    for (int i = 0; i < 100; i++) {
      assertThat(call("wrong").statusCode()).isEqualTo(503);
    }

    assertThat(call.statusCode()).isEqualTo(503);
    assertThat(call.headers().firstValue("Retry-After")).contains("5");
    assertThat(call.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(call.body()).contains("The database cannot be reached");
    assertThat(sent.statusCode()).isEqualTo(503);
    assertThat(Jsoup.parse(sent.body()).select("h1").text())
        .isEqualTo("The database cannot be reached");
    assertThat(chinese.page("/inbox").select("h1").text()).isEqualTo("无法连接数据库");
    assertThat(get("/assets/rogatory.css")).isEqualTo(200);

    line.mend();
    await().atMost(AT_ONCE).until(() -> get("/actuator/health") == 200);
    assertThat(reader.page("/inbox").select("h1").text()).isEqualTo("Inbox");
    assertThat(call("demo").statusCode()).isEqualTo(200);
    assertThat(call("wrong").statusCode()).isEqualTo(401);
    assertThat(log.toString().lines().count()).isLessThan(400);
    assertThat(log).containsOnlyOnce("the database does not answer: SQL state");
  }

  @Test
  void beforeTheLossIsNoticedNobodyIsToldThatThePasswordIsWrong() throws Exception {
    line.cut();

    for (int i = 0; i < 20; i++) {
      HttpResponse<String> answer = call("demo");
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    }
  }

  @Test
  void aDatabaseThatIsSilentIsAwayToo() throws Exception {
    Caller reader = Caller.login(program.port(), "supervisor", "en");
    line.silence();
    await().atMost(Duration.ofSeconds(10)).until(() -> get("/actuator/health") == 503);

    long before = System.nanoTime();
    assertThat(reader.page("/inbox").select("h1").text())
        .isEqualTo("The database cannot be reached");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(AT_ONCE);
  }

  private HttpResponse<String> call(String password) throws Exception {
    String known = Base64.getEncoder().encodeToString(("supervisor:" + password).getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/overview"))
            .header("Authorization", "Basic " + known)
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private int get(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private static URI uri(String path) {
    return URI.create("http://127.0.0.1:" + program.port() + path);
  }
}
