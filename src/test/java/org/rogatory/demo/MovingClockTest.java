package org.rogatory.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.Rogatory;
import org.rogatory.integrity.OfficeParts;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor moves the clock of a program that was started to be tried out. */
class MovingClockTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private ConfigurableApplicationContext program;
  private int port;

  @Test
  void theClockGoesForwardAndWhatIsDueIsDone() throws Exception {
    start();
    try {
      assertThat(move("supervisor", Instant.now().plusSeconds(3600)).body())
          .contains("still being prepared");
      samplesAreReady();
      refusesWhatMustNotBe();
      byApiToTheNextDate();
      byPageBySixtyDays();
    } finally {
      program.close();
    }
    start();
    try {
      assertThat(shown().now()).isAfter(Instant.now().plus(Duration.ofDays(59)));
      assertThat(program.getBean(OfficeParts.class).found()).as("nobody altered it").isEmpty();
    } finally {
      program.close();
    }
  }

  private void start() {
    program =
        new SpringApplicationBuilder(Rogatory.class)
            .run(
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--rogatory.data=" + folder,
                "--spring.config.additional-location=optional:classpath:/config/");
    port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private void samplesAreReady() {
    await().atMost(Duration.ofMinutes(3)).until(() -> !program.getBean(Seeding.class).isOn());
  }

  private void refusesWhatMustNotBe() throws Exception {
    assertThat(move("supervisor", Instant.now().minusSeconds(5)).body())
        .contains("only be moved forward");
    assertThat(move("supervisor", Instant.parse("2199-01-01T00:00:00Z")).body())
        .contains("at most five years");
    assertThat(move("caseworker", Instant.now().plusSeconds(3600)).statusCode()).isEqualTo(403);
    assertThat(call("supervisor", "{\"to\":\"soon\"}").statusCode()).isEqualTo(422);
    assertThat(call("supervisor", "{}").statusCode()).isEqualTo(422);
    assertThat(shown().now()).isBefore(Instant.now().plusSeconds(60));
  }

  private void byApiToTheNextDate() throws Exception {
    Instant next = shown().nextDate().orElseThrow();
    long before = reminders();

    HttpResponse<String> answer = move("supervisor", next);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode said = JSON.readTree(answer.body());
    assertThat(OffsetDateTime.parse(said.get("now").asText()).toInstant())
        .isBetween(next, next.plusSeconds(60));
    assertThat(shown().nextDate()).hasValueSatisfying(then -> assertThat(then).isAfter(next));
    assertThat(reminders()).isGreaterThan(before);
  }

  private void byPageBySixtyDays() throws Exception {
    Caller supervisor = Caller.login(port, "supervisor", "en");
    Visitor.Form form = supervisor.form("/clock", "/clock");
    Instant now = shown().now();
    long before = reminders();

    HttpResponse<String> wrong =
        supervisor.send(form.with("by", "moment", "to", "2018-12-24T18:00"));
    HttpResponse<String> moved = supervisor.send(form.with("by", "sixty-days"));
    HttpResponse<String> again = supervisor.send(form.with("by", "sixty-days"));

    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("only be moved forward").contains("2018-12-24T18:00");
    assertThat(List.of(moved.statusCode(), again.statusCode())).containsOnly(302);
    assertThat(shown().now())
        .isBetween(now.plus(Duration.ofDays(60)), now.plus(Duration.ofDays(61)));
    assertThat(reminders()).isGreaterThan(before);
    Document page = supervisor.page("/inbox");
    assertThat(page.select("aside.demo").text()).contains("moved forward: here it is");
    Document chinese = Caller.login(port, "caseworker", "zh").page("/inbox");
    assertThat(chinese.select("aside.demo").text()).contains("系统时钟已向前拨");
    assertThat(chinese.select("nav a[href=/clock]")).isEmpty();
  }

  private MovingClock.Shown shown() {
    return program.getBean(MovingClock.class).shown();
  }

  private long reminders() {
    return program
        .getBean(JdbcClient.class)
        .sql("select count(*) from journal_entry where kind = 'reminded'")
        .query(Long.class)
        .single();
  }

  private HttpResponse<String> move(String login, Instant to) throws Exception {
    return call(login, "{\"to\":\"" + to + "\"}");
  }

  private HttpResponse<String> call(String login, String json) throws Exception {
    return Caller.program(port, "en").call(login, "/api/clock", json);
  }
}
