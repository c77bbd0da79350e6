package org.rogatory.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.convention.Assistance;
import org.rogatory.home.Office;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryJobTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The stories of the samples, told with the program's own steps taken by the engine's threads: each
 * sample ends where the demo is to show it.
 */
@RogatoryJobTest
@Tag("database")
class StoriesTest {

  /** Every story ends on the day before, or in the night to it. */
  private static final Duration HOURS = Duration.ofHours(1);

  @LocalServerPort int port;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired StoryPlayer teller;
  @Autowired StoryProgress progress;
  @Autowired Requests requests;
  @Autowired Inbox inbox;
  @Autowired Documents documents;
  @Autowired Journal journal;
  @Autowired Office office;
  @Autowired Clock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  @Test
  void eachSampleEndsWhereTheDemoShowsItWhilePeopleWorkToday() throws Exception {
    Instant today = clock.instant();
    forget("");
    teller.begin();
    Registrations registrations = new Registrations();
    ExecutorService person = Executors.newSingleThreadExecutor();
    Future<List<Reference>> registered = person.submit(registrations);

    teller.tell();

    registrations.ended.set(true);
    registered.get().forEach(file -> assertOfToday(file, today));
    person.shutdown();
    assertThat(progress.underWay()).isEmpty();

    Map<String, StoryProgress.Row> told =
        progress.all().stream()
            .collect(Collectors.toMap(row -> row.sample().substring(0, 2), Function.identity()));
    assertThat(told).hasSize(9);
    Story.all()
        .forEach(
            story ->
                assertThat(told.get(story.sample().substring(0, 2)).told())
                    .as(story.sample())
                    .isEqualTo(story.course().size()));
    assertStands(told, "01", "received", "triage-request");
    assertStands(told, "02", "executed");
    assertStands(told, "03", "in-progress");
    assertStands(told, "04", "hold-continues");
    assertStands(
        told, "05", "in-progress", "prepare-letter E1", "record-result 1", "record-result 2");
    assertStands(told, "06", "in-progress", "approve-letter 2", "record-result 1");
    assertStands(told, "07", "in-progress");
    assertStands(told, "08", "in-progress");
    assertStands(told, "09", "in-progress", "approve-letter 1");
    told.values().forEach(row -> assertSound(row.file().orElseThrow(), today));
  }

  @Test
  void whatWasToldIsNotToldAgain() throws InterruptedException {
    forget("");
    teller.begin();
    forget("where sample <> '09-witness-other-crime'");
    teller.tell();
    Reference file = progress.get("09-witness-other-crime").file().orElseThrow();
    int entries = journal.of(file).size();
    List<TaskRow> open = inbox.of(file);

    teller.tell();

    assertThat(progress.get("09-witness-other-crime").file()).contains(file);
    assertThat(journal.of(file)).hasSize(entries);
    assertThat(inbox.of(file)).hasSameSizeAs(open);
  }

  /** Neither what the person does nor what the engine does for it bears a story's time. */
  private void assertOfToday(Reference file, Instant began) {
    assertThat(journal.of(file))
        .isNotEmpty()
        .allSatisfy(entry -> assertThat(entry.recordedAt()).isBetween(began, Instant.now()));
    assertThat(inbox.of(file))
        .allSatisfy(row -> assertThat(row.since()).isBetween(began, Instant.now()));
  }

  private void forget(String which) {
    transaction.executeWithoutResult(
        status -> database.sql("delete from demo_story " + which).update());
  }

  private void assertStands(
      Map<String, StoryProgress.Row> told, String sample, String state, String... steps) {
    Reference file = told.get(sample).file().orElseThrow();
    Request request = requests.whole(file);
    assertThat(request.state().id()).as(sample).isEqualTo(state);
    assertThat(inbox.of(file).stream().map(StoriesTest::step))
        .as(sample)
        .containsExactlyInAnyOrder(steps);
  }

  private static String step(TaskRow row) {
    String matter = row.matter().toString();
    int slash = matter.indexOf('/');
    return slash < 0 ? row.step() : row.step() + " " + matter.substring(slash + 1);
  }

  private void assertSound(Reference file, Instant today) {
    transaction.executeWithoutResult(
        status -> assertThat(journal.verify(requests.get(file).file()).isSound()).isTrue());
    List<JournalEntry> entries = journal.of(file);
    assertThat(entries.stream().map(JournalEntry::recordedAt)).isSorted();
    assertThat(entries).allMatch(entry -> entry.recordedAt().isBefore(today.minus(HOURS)));
    assertThat(inbox.of(file)).allMatch(row -> row.since().isBefore(today.minus(HOURS)));
    assertThat(documents.of(file)).isNotEmpty();
  }

  /** What a person registers while the stories are played. */
  private class Registrations implements Callable<List<Reference>> {

    private final AtomicBoolean ended = new AtomicBoolean();

    @Override
    public List<Reference> call() throws Exception {
      List<Reference> files = new ArrayList<>();
      while (!ended.get() || files.isEmpty()) {
        files.add(registered());
        files.add(registeredOnThePage());
      }
      return files;
    }

    private Reference registered() throws Exception {
      String body =
          json.writeValueAsString(
              json.<ObjectNode>valueToTree(Registered.complete(Assistance.SERVICE))
                  .put("dated", LocalDate.now(office.zone()).toString())
                  .put("receivedAt", Instant.now().minusSeconds(60).toString()));
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/requests"))
                      .header("Content-Type", "application/json")
                      .header(
                          "Authorization",
                          "Basic "
                              + Base64.getEncoder()
                                  .encodeToString("caseworker:demo".getBytes(UTF_8)))
                      .POST(HttpRequest.BodyPublishers.ofString(body))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
      return Reference.of(json.readTree(answer.body()).path("reference").asText());
    }

    private Reference registeredOnThePage() throws Exception {
      Visitor visitor = Visitor.login(mvc, "caseworker");
      Visitor.Form form = visitor.form("/files/register", "/files/register");
      assertThat(form.fields().get("receivedAt").get(0))
          .startsWith(LocalDate.now(office.zone()).toString());
      String location =
          visitor
              .send(
                  form.with(
                      "requestingState", "XB",
                      "sender", "Ministry of Justice",
                      "channel", "central-authority-electronic",
                      "language", "en",
                      "measures[0].assistance", "service"))
              .getRedirectedUrl();
      assertThat(location).isNotNull();
      return Reference.of(location.substring(location.lastIndexOf('/') + 1));
    }
  }
}
