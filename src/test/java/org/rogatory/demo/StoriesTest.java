package org.rogatory.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.home.Office;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.requests.Documents;
import org.rogatory.requests.Request;
import org.rogatory.requests.Requests;
import org.rogatory.testing.RogatoryJobTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The stories of the samples, told with the program's own steps taken by the engine's threads: each
 * sample ends where the demo is to show it.
 */
@RogatoryJobTest
@Tag("database")
class StoriesTest {

  @Autowired Teller teller;
  @Autowired Progress progress;
  @Autowired Requests requests;
  @Autowired Inbox inbox;
  @Autowired Documents documents;
  @Autowired Journal journal;
  @Autowired Office office;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  @Test
  void eachSampleEndsWhereTheDemoShowsIt() throws InterruptedException {
    Instant today = clock.instant();
    forget("");
    teller.begin();

    teller.tell(new Travel());

    Map<String, Progress.Row> told =
        progress.all().stream()
            .collect(Collectors.toMap(row -> row.sample().substring(0, 2), Function.identity()));
    assertThat(told).hasSize(9);
    Story.all()
        .forEach(
            story ->
                assertThat(told.get(story.sample().substring(0, 2)).told())
                    .as(story.sample())
                    .isEqualTo(story.beats().size()));
    assertStands(told, "01", "received", "triage-request");
    assertStands(told, "02", "executed");
    assertStands(told, "03", "in-progress");
    assertStands(told, "04", "hold-continues");
    assertStands(
        told, "05", "in-progress", "prepare-letter E1", "record-result 1", "record-result 2");
    assertStands(told, "06", "in-progress", "approve-letter 2", "record-result 1");
    assertStands(told, "07", "in-progress");
    assertStands(told, "08", "in-progress");
    assertStands(told, "09", "outside", "approve-letter");
    told.values().forEach(row -> assertSound(row.file().orElseThrow(), today));
  }

  @Test
  void whatWasToldIsNotToldAgain() throws InterruptedException {
    forget("");
    teller.begin();
    forget("where sample <> '09-witness-other-crime'");
    teller.tell(new Travel());
    Reference file = progress.get("09-witness-other-crime").file().orElseThrow();
    int entries = journal.of(file).size();
    List<TaskRow> open = inbox.of(file);

    teller.tell(new Travel());

    assertThat(progress.get("09-witness-other-crime").file()).contains(file);
    assertThat(journal.of(file)).hasSize(entries);
    assertThat(inbox.of(file)).hasSameSizeAs(open);
  }

  private void forget(String which) {
    transaction.executeWithoutResult(
        status -> database.sql("delete from demo_story " + which).update());
  }

  private void assertStands(
      Map<String, Progress.Row> told, String sample, String state, String... steps) {
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
    assertThat(entries).allMatch(entry -> entry.recordedAt().isBefore(today));
    assertThat(documents.of(file)).isNotEmpty();
  }

  private class Travel implements StoryTime {

    @Override
    public void travelTo(Instant instant) {
      clock.set(instant);
    }

    @Override
    public void comeBack() {
      clock.reset();
    }
  }
}
