package org.rogatory.casefile.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.access.FileAccess;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.OwnProgram;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An office that lets a team in where a file is restricted by its policy, 40(20): somebody works on
 * what a supervisor registered. It names a team besides that is not there.
 */
@Clause("40(20)")
class ConfidentialTeamsTest {

  private static final String TEAM = "team-1";

  @TempDir static Path home;

  private static OwnProgram program;
  private static Caller caller;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(
        home.resolve("config/access.yml"),
        "confidential: restricted\nconfidential-teams: [team-1, team-99]\n");
    program = OwnProgram.start("--rogatory.home=" + home);
    caller = Caller.login(program.port(), "supervisor", "en");
    HttpResponse<String> made =
        call("supervisor", "/api/teams", "{'name':'Unit 7','members':['caseworker2']}");
    assertThat(made.body()).contains(TEAM);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void whatASupervisorRegistersIsWorkedOnByTheTeam() throws Exception {
    HttpResponse<String> registered =
        caller.call(
            "POST",
            "supervisor",
            "/api/requests",
            part(ObjectMapper.class).writeValueAsString(Registered.inFull()));
    assertThat(registered.statusCode()).as(registered.body()).isEqualTo(201);
    Reference file =
        Reference.of(
            part(ObjectMapper.class).readTree(registered.body()).get("reference").asText());

    assertThat(restriction(file))
        .isEqualTo(new FileFact.FileRestrictedByPolicy(List.of("caseworker2"), List.of(TEAM)));
    assertThat(part(FileAccess.class).named(file)).isEmpty();
    assertThat(caller.read("caseworker", "/api/files/" + file).statusCode()).isEqualTo(404);
    program.context().getAutowireCapableBeanFactory().createBean(Jobs.class).runAll();
    assertThat(call("caseworker2", "/api/tasks/" + task(file) + "/claim", "").statusCode())
        .isEqualTo(200);
    assertThat(caller.page("/files/" + file).text())
        .contains("File restricted because it is confidential", "Teams: Unit 7");
    part(Comparison.class).one(file);
    assertThat(part(Alterations.class).of(file)).isEmpty();
  }

  @Test
  void theTeamIsNotDissolvedAsLongAsThePolicyNamesIt() throws Exception {
    HttpResponse<String> other =
        call("supervisor", "/api/teams", "{'name':'Unit 8','members':['caseworker2']}");
    String id = part(ObjectMapper.class).readTree(other.body()).get("id").asText();
    assertThat(call("supervisor", "/api/teams/" + id + "/dissolve", "").statusCode())
        .isEqualTo(200);

    assertThat(call("supervisor", "/api/teams/" + TEAM + "/dissolve", "").statusCode())
        .isEqualTo(422);
    assertThat(caller.page("/teams").text()).contains("Unit 7", TEAM);
  }

  @Test
  void theFormsSayWhichTeamsSeeIt() throws Exception {
    for (String address : List.of("/files/register", "/information/received")) {
      assertThat(caller.page(address).text())
          .as(address)
          .contains(
              "In this office a confidential file is restricted",
              "These teams see it, too: Unit 7");
    }
  }

  private static Object restriction(Reference file) {
    Journal journal = part(Journal.class);
    return journal.of(file).stream()
        .map(journal::read)
        .filter(FileFact.FileRestrictedByPolicy.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static String task(Reference file) {
    return part(JdbcClient.class)
        .sql("select task from task_row where reference = ?")
        .param(file.value())
        .query(String.class)
        .list()
        .get(0);
  }

  private static HttpResponse<String> call(String login, String address, String body)
      throws Exception {
    return caller.call("POST", login, address, body.replace('\'', '"'));
  }

  private static <T> T part(Class<T> type) {
    return program.context().getBean(type);
  }
}
