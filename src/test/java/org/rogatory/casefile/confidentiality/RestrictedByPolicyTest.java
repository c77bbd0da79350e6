package org.rogatory.casefile.confidentiality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.home.PolicyError;
import org.rogatory.home.PolicyFile;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationRegistry;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.testing.Caller;
import org.rogatory.testing.Jobs;
import org.rogatory.testing.OwnProgram;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office in which what is confidential is restricted, 40(20), 40(5), at a real port. */
@Clause("40(20)")
class RestrictedByPolicyTest {

  @TempDir static Path home;

  private static OwnProgram program;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/access.yml"), "confidential: restricted\n");
    program = OwnProgram.start("--rogatory.home=" + home);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  private static <T> T part(Class<T> type) {
    return program.context().getBean(type);
  }

  @Test
  void aConfidentialRequestIsRestrictedWhereItIsRegistered() throws Exception {
    String body = part(ObjectMapper.class).writeValueAsString(Registered.inFull());

    HttpResponse<String> answer = send("caseworker", "POST", "/api/requests", body);

    assertThat(answer.statusCode()).isEqualTo(201);
    Reference file = Reference.of(json(answer).get("reference").asText());
    assertThat(restrictions(file))
        .containsExactly(new FileFact.FileRestrictedByPolicy(List.of("caseworker"), List.of()));
    assertThat(status("caseworker", file)).isEqualTo(200);
    assertThat(status("supervisor", file)).isEqualTo(200);
    assertThat(status("auditor", file)).isEqualTo(200);
    assertThat(status("caseworker2", file)).isEqualTo(404);
    assertThat(page("caseworker").page("/files/" + file).text())
        .contains("File restricted because it is confidential", "Besides supervisors: Amina");
    agrees(file);
  }

  @Test
  void aCorrectionThatMakesItConfidentialRestrictsItToItsCaseworkers() throws Exception {
    Reference file = open();
    program.context().getAutowireCapableBeanFactory().createBean(Jobs.class).runAll();
    String task =
        part(JdbcClient.class)
            .sql("select task from task_row where reference = ? and step = 'triage-request'")
            .param(file.value())
            .query(String.class)
            .single();
    send("caseworker2", "POST", "/api/tasks/" + task + "/claim", "");

    correct(file, true);

    assertThat(part(FileAccess.class).readers(file)).containsExactly("caseworker", "caseworker2");
    assertThat(holders(file)).containsExactly("caseworker2");
    assertThat(restrictions(file))
        .containsExactly(
            new FileFact.FileRestrictedByPolicy(List.of("caseworker", "caseworker2"), List.of()));
    agrees(file);
  }

  @Test
  void theEndOfConfidentialityOpensNothingASupervisorDoes() throws Exception {
    Reference file = open();
    correct(file, true);
    correct(file, false);
    assertThat(status("caseworker2", file)).isEqualTo(404);

    HttpResponse<String> opened =
        send(
            "supervisor",
            "POST",
            "/api/files/" + file + "/access",
            "{\"sight\":\"open\",\"readers\":[],\"reason\":\"They published it.\"}");

    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(status("caseworker2", file)).isEqualTo(200);
    assertThat(restrictions(file)).hasSize(1);
    agrees(file);
  }

  @Test
  void confidentialInformationIsRestrictedAndOtherIsNot() {
    Reference told =
        part(InformationRegistry.class)
            .register(
                Examples.received(true, null, "Only us"), part(People.class).get("caseworker2"));
    Reference free =
        part(InformationRegistry.class)
            .register(Examples.received(false, null), part(People.class).get("caseworker2"));

    assertThat(restrictions(told))
        .containsExactly(new FileFact.FileRestrictedByPolicy(List.of("caseworker2"), List.of()));
    assertThat(part(FileAccess.class).isRestricted(free)).isFalse();
    agrees(told);
  }

  @Test
  void theFormsSayItBeforehand() throws Exception {
    Reference file = open();
    for (String address :
        List.of(
            "/files/register",
            "/information/received",
            "/files/" + file + "/correct",
            "/files/" + file + "/arrived?kind=supplementary-information")) {
      assertThat(page("caseworker").page(address).text())
          .as(address)
          .contains("In this office a confidential file is restricted");
    }
  }

  @Test
  void aPolicyThatSaysSomethingElseIsRefusedWithItsLine() {
    for (String text :
        List.of(
            "confidential: secret\n",
            "confidential:\n",
            "confidentail: open\n",
            "confidential: restricted\nconfidential-teams: [Unit 1]\n")) {
      assertThatThrownBy(() -> PolicyFile.parse("access.yml", text).as(AccessPolicy.class))
          .isInstanceOf(PolicyError.class)
          .hasMessageContaining("access.yml");
    }
  }

  private static Reference open() {
    return part(Registry.class)
        .register(Registered.complete(Assistance.SERVICE), part(People.class).get("supervisor"));
  }

  private static void correct(Reference file, boolean confidential) throws Exception {
    String address = "/api/requests/" + file + "/corrections";
    ObjectNode said = (ObjectNode) json(send("caseworker", "GET", address, ""));
    said.put("confidential", confidential).put("reason", "They said so on the telephone.");
    HttpResponse<String> answer = send("caseworker", "POST", address, said.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static List<String> holders(Reference file) {
    return part(JdbcClient.class)
        .sql("select assignee from task_row where reference = ? and assignee is not null")
        .param(file.value())
        .query(String.class)
        .list();
  }

  private static List<FileFact> restrictions(Reference file) {
    Journal journal = part(Journal.class);
    return journal.of(file).stream()
        .map(journal::read)
        .filter(FileFact.FileRestrictedByPolicy.class::isInstance)
        .map(FileFact.class::cast)
        .toList();
  }

  /** What is kept of its access is what its journal says. */
  private static void agrees(Reference file) {
    part(Comparison.class).one(file);
    assertThat(part(Alterations.class).of(file)).isEmpty();
  }

  private static Caller page(String login) throws Exception {
    return Caller.login(program.port(), login, "en");
  }

  private static int status(String login, Reference file) throws Exception {
    return send(login, "GET", "/api/files/" + file, "").statusCode();
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return part(ObjectMapper.class).readTree(answer.body());
  }

  private static HttpResponse<String> send(String login, String method, String path, String body)
      throws Exception {
    String known = Base64.getEncoder().encodeToString((login + ":demo").getBytes(UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path))
            .header("Authorization", "Basic " + known)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
