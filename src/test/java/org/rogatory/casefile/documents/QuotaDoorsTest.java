package org.rogatory.casefile.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.storage.Source;
import org.rogatory.testing.Caller;
import org.rogatory.testing.OwnProgram;
import org.rogatory.testing.Visitor;

/** An office with low quotas, over a real port: what is too much is refused at each door. */
class QuotaDoorsTest {

  private static final String TOO_MUCH_FOR_A_FILE = "A file holds at most 2 documents and 25 MB.";
  private static final String TOO_MUCH_FOR_A_DAY =
      "Within 24 hours you put at most 3 documents and 25 MB into files.";

  @TempDir static Path home;

  private static OwnProgram program;

  @BeforeAll
  static void start() throws Exception {
    String policy =
        Files.readString(Path.of("config/documents.yml"))
            .replaceAll("(?m)^file: .*", "file: {documents: 2, megabytes: 25}")
            .replaceAll("(?m)^person-daily: .*", "person-daily: {documents: 3, megabytes: 25}");
    Files.createDirectories(home.resolve("config"));
    Files.writeString(home.resolve("config/documents.yml"), policy);
    program = OwnProgram.start("--rogatory.home=" + home);
  }

  @AfterAll
  static void end() {
    program.close();
  }

  @Test
  void aFileHoldsNoMoreThanItMay() throws Exception {
    Caller caller = Caller.login(program.port(), "supervisor", "en");
    Reference file = file("supervisor");
    assertThat(byPage(caller, file, "supervisor", "one").statusCode()).isEqualTo(302);
    assertThat(byCall(caller, file, "supervisor").statusCode()).isEqualTo(201);
    int entries = entries(file);

    HttpResponse<String> page = byPage(caller, file, "supervisor", "three");
    HttpResponse<String> call = byCall(caller, file, "caseworker");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(page.body()).text()).contains(TOO_MUCH_FOR_A_FILE);
    assertThat(Jsoup.parse(page.body()).select("[name=description]").val()).isEqualTo("three");
    assertThat(call.statusCode()).isEqualTo(422);
    assertThat(call.body()).contains(TOO_MUCH_FOR_A_FILE);
    assertThat(entries(file)).isEqualTo(entries);
    HttpResponse<String> message =
        caller.call(
            "caseworker",
            "/api/requests/" + file + "/messages",
            ("{'kind':'status-enquiry','channel':'diplomatic','arrivedAt':'%s','upload':'%s'}")
                .formatted("2026-11-04T10:00+01:00", upload("caseworker"))
                .replace('\'', '"'));
    assertThat(message.statusCode()).isEqualTo(422);
    assertThat(message.body()).contains(TOO_MUCH_FOR_A_FILE);
    assertThat(entries(file)).isEqualTo(entries);
  }

  @Test
  void aPersonPutsNoMoreIntoFilesInADay() throws Exception {
    Caller caller = Caller.login(program.port(), "caseworker2", "en");
    Reference first = file("caseworker2");
    Reference second = file("caseworker2");
    assertThat(byPage(caller, first, "caseworker2", "one").statusCode()).isEqualTo(302);
    assertThat(byCall(caller, first, "caseworker2").statusCode()).isEqualTo(201);
    assertThat(byCall(caller, second, "caseworker2").statusCode()).isEqualTo(201);

    HttpResponse<String> page = byPage(caller, second, "caseworker2", "four");
    HttpResponse<String> call = byCall(caller, second, "caseworker2");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(page.body()).text()).contains(TOO_MUCH_FOR_A_DAY);
    assertThat(call.statusCode()).isEqualTo(422);
    assertThat(call.body()).contains(TOO_MUCH_FOR_A_DAY);
  }

  private static HttpResponse<String> byPage(
      Caller caller, Reference file, String login, String description) throws Exception {
    String page = "/files/" + file + "/document";
    Visitor.Form form =
        caller.form(page, page).with("upload", upload(login), "description", description);
    return caller.send(form);
  }

  private static HttpResponse<String> byCall(Caller caller, Reference file, String login)
      throws Exception {
    String said = "{\"upload\":\"%s\",\"arrivedAt\":\"%s\"}".formatted(upload(login), now());
    return caller.call(login, "/api/files/" + file + "/documents", said);
  }

  private static String now() {
    return Instant.now().minusSeconds(1).toString();
  }

  /** A document of this person that waits. */
  private static String upload(String login) throws Exception {
    Person person = part(People.class).get(login);
    Source words = Source.of(("Words " + UUID.randomUUID()).getBytes(UTF_8));
    return part(WaitingUploads.class).keep("words.txt", words, person).id();
  }

  private static Reference file(String login) {
    return part(Registry.class)
        .register(Registered.complete(Assistance.SERVICE), part(People.class).get(login));
  }

  private static int entries(Reference file) {
    return part(Journal.class).of(file).size();
  }

  private static <T> T part(Class<T> type) {
    return program.context().getBean(type);
  }
}
