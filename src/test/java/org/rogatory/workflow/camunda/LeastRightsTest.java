package org.rogatory.workflow.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;

/** The program runs by an account that can alter no table, and no entry of a journal. */
class LeastRightsTest {

  private static final String[] LOCATIONS = {
    "classpath:db/migration/common",
    "classpath:db/migration/postgresql",
    "classpath:db/migration/production",
    "classpath:db/migration/demo"
  };

  private static final String RESTRICTED =
      "{\"sight\":\"restricted\",\"readers\":[\"caseworker\"],\"reason\":\"A witness\"}";

  private static final String ORAL_AGREEMENT =
      "{\"agreed\":true,\"standing\":\"notified\",\"statedOn\":\"2026-01-05\","
          + "\"source\":\"A note\"}";

  private static EmbeddedPostgres postgres;
  private static OwnProgram program;
  private static String address;

  @BeforeAll
  static void start() throws Exception {
    postgres = EmbeddedPostgres.start();
    String all = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/";
    address = all + "rogatory";
    try (Connection server = DriverManager.getConnection(all + "postgres", "postgres", "x")) {
      for (String sql :
          List.of(
              "create role rogatory_migrates login password 'migrates'",
              "create role rogatory login password 'runs'",
              "create database rogatory owner rogatory_migrates")) {
        execute(server, sql);
      }
    }
    assertThat(migrate(address)).startsWith("0 The tables are as this version needs them.");
    program =
        OwnProgram.onPostgresql(
            "--spring.datasource.url=" + address,
            "--spring.datasource.username=rogatory",
            "--spring.datasource.password=runs",
            "--spring.flyway.locations=" + String.join(",", LOCATIONS),
            "--spring.datasource.hikari.maximum-pool-size=10");
  }

  @AfterAll
  static void end() throws Exception {
    program.close();
    postgres.close();
  }

  private static String migrate(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int code =
        new Migrate(
                new PrintStream(said, true, UTF_8),
                Map.of(
                    "MIGRATION_USER",
                    "rogatory_migrates",
                    "MIGRATION_PASSWORD",
                    "migrates",
                    "DATABASE_USER",
                    "rogatory"),
                LOCATIONS)
            .run(List.of(args));
    return code + " " + said.toString(UTF_8);
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection asTheProgram() throws SQLException {
    return DriverManager.getConnection(address, "rogatory", "runs");
  }

  /** From its registration to a letter that was sent, a document, a restriction and a root. */
  @Test
  void aRequestGoesItsWay() throws Exception {
    Caller api = Caller.program(program.port(), "en");
    ObjectMapper json = program.context().getBean(ObjectMapper.class);
    String request = json.writeValueAsString(Registered.complete(Assistance.SERVICE));
    JsonNode file = json.readTree(done(api.call("caseworker", "/api/requests", request)));
    String reference = file.path("reference").asText();

    take(api, json, "triage-request", Walk.TRIAGE.replace('\'', '"'));
    JsonNode letter =
        json.readTree(
            api.read("caseworker", "/api/files/" + reference + "/letters/1/comparison").body());
    take(
        api,
        json,
        "prepare-letter",
        json.writeValueAsString(
            Map.of(
                "text", letter.path("text"),
                "closing", letter.path("closing"),
                "course", "issue")));
    take(
        api,
        json,
        "send-letter",
        json.writeValueAsString(
            Map.of(
                "channel", "electronic",
                "sentAt", Instant.now().toString(),
                "proof", "delivery receipt")));
    done(api.call("caseworker", "/api/files/" + reference + "/notes", "{\"text\":\"Seen.\"}"));
    done(api.call("administrator", "/api/states/LK/facts/oral", ORAL_AGREEMENT));
    done(api.call("supervisor", "/api/files/" + reference + "/access", RESTRICTED));
    done(api.read("supervisor", "/api/files/" + reference + "/journal"));
    assertThat(done(api.read("supervisor", "/api/files/" + reference + "/reads")))
        .contains("supervisor");
    done(api.call("supervisor", "/api/overview/integrity/seal", "{\"rolesAsTheyStand\":true}"));
    done(api.call("supervisor", "/api/overview/integrity/files/" + reference + "/compare", "{}"));

    String overview = api.read("supervisor", "/api/overview/integrity").body();
    assertThat(json.readTree(overview).path("alterations")).isEmpty();
    assertThat(migrate(address)).as("a second time").startsWith("0 ");
  }

  private static void take(Caller api, ObjectMapper json, String step, String said)
      throws Exception {
    runJobs();
    String list = "/api/tasks?list=all&step=" + step;
    JsonNode task = json.readTree(api.read("caseworker", list).body()).path("items").get(0);
    assertThat(task).as(step).isNotNull();
    String at = "/api/tasks/" + task.path("id").asText();
    done(api.call("caseworker", at + "/claim", ""));
    done(api.call("caseworker", at + "/complete", said));
    runJobs();
  }

  private static void runJobs() {
    ManagementService management = program.context().getBean(ManagementService.class);
    for (List<Job> jobs = waiting(management); !jobs.isEmpty(); jobs = waiting(management)) {
      management.executeJob(jobs.get(0).getId());
    }
  }

  private static List<Job> waiting(ManagementService management) {
    return management.createJobQuery().messages().executable().list();
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    return answer.body();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set actor = 'mallory'",
        "delete from journal_entry",
        "truncate journal_entry",
        "update daily_root set hash = ''",
        "delete from daily_root",
        "update file_read set login = 'mallory'",
        "delete from file_read",
        "truncate file_read",
        "update office_entry set told = ''",
        "delete from office_entry",
        "truncate office_entry",
        "update state_change set said_after = ''",
        "delete from state_change",
        "update reading_change set reason = ''",
        "delete from reading_change",
        "update person_identity set subject = 'mallory'",
        "delete from person_identity",
        "create table mine (id int)",
        "alter table letter add mine int",
        "alter table journal_entry disable trigger all",
        "drop table act_ru_task",
        "create schema mine",
        "update flyway_schema_history set checksum = 0",
        "grant update on journal_entry to rogatory"
      })
  void whatTheProgramNeverDoesItsAccountMayNot(String sql) throws Exception {
    try (Connection database = asTheProgram()) {
      if (sql.startsWith("grant")) {
        // PostgreSQL says of it only that nothing was granted.
        execute(database, sql);
        assertThatThrownBy(() -> execute(database, "update journal_entry set actor = 'mallory'"))
            .hasMessageContaining("permission denied");
      } else {
        assertThatThrownBy(() -> execute(database, sql))
            .isInstanceOf(SQLException.class)
            .message()
            .containsAnyOf("permission denied", "must be owner");
      }
    }
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    assertThat(migrate()).startsWith("2 Usage: bin/migrate");
    assertThat(migrate("jdbc:h2:mem:x")).startsWith("2 Usage: bin/migrate");
    assertThat(migrate("jdbc:postgresql://127.0.0.1:1/rogatory"))
        .startsWith("2 The tables are not ready:");
  }
}
