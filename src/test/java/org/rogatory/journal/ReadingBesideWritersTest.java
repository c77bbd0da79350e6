package org.rogatory.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.casefile.FileFact;
import org.rogatory.convention.Assistance;
import org.rogatory.inbox.Assigning;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten thousand readings beside people who write without a pause: a file and its journal are always
 * of one moment, and nobody is told of damage that is none.
 */
@RogatoryTest
@Tag("database")
class ReadingBesideWritersTest {

  private static final int WRITERS = 4;
  private static final int READERS = 8;
  private static final int READINGS = 5000 / READERS;
  private static final int LOOKS = 240 / READERS;
  private static final int LONG = 40;

  @Autowired Snapshot snapshot;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Inbox inbox;
  @Autowired Assigning assigning;
  @Autowired People people;
  @Autowired Walks walks;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;

  private final AtomicReferenceArray<Reference> files = new AtomicReferenceArray<>(WRITERS);
  private final AtomicInteger reading = new AtomicInteger(READERS);
  private final AtomicInteger written = new AtomicInteger();

  @BeforeEach
  void aFileForEachWriter() {
    for (int writer = 0; writer < WRITERS; writer++) {
      files.set(writer, register());
    }
  }

  @Test
  void aSnapshotIsOfOneMoment() throws Exception {
    AtOnce.people(
        WRITERS + READERS,
        number ->
            number < WRITERS
                ? write(number)
                : readAll(READINGS, file -> snapshot.read(() -> see(file))));

    assertThat(written.get()).as("acts that the readings were beside").isGreaterThan(100);
  }

  @Test
  void noReadingRaisesAFalseAlarm() throws Exception {
    AtOnce.people(
        WRITERS + READERS,
        number -> number < WRITERS ? write(number) : readAll(READINGS, this::verify));

    assertThat(written.get()).as("acts that the readings were beside").isGreaterThan(100);
  }

  @Test
  void whoeverGetsTheConnectionNextWritesAsEver() {
    for (int i = 0; i < 20; i++) {
      Integer inside = snapshot.read(this::level);
      Integer after = transaction.execute(status -> level());
      assertThat(inside).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
      assertThat(after).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  void noPageAndNoAnswerOfTheApiRaisesAFalseAlarm() throws Exception {
    AtOnce.people(
        WRITERS + READERS,
        number -> number < WRITERS ? write(number) : readAll(LOOKS, this::lookAt));

    assertThat(written.get()).as("acts that the looks were beside").isGreaterThan(100);
  }

  private interface Reading {
    void of(Reference file) throws Exception;
  }

  private boolean readAll(int readings, Reading reader) throws Exception {
    try {
      for (int i = 0; i < readings; i++) {
        reader.of(files.get(i % WRITERS));
      }
      return true;
    } finally {
      reading.decrementAndGet();
    }
  }

  /** Head, entries and tasks tell the same, without any second reading. */
  private boolean see(Reference file) {
    Request request = requests.get(file);
    List<JournalEntry> entries = journal.of(file);
    TaskRow task = inbox.of(file).get(0);

    assertThat(new ChainVerifier(request.file().journalHead(), entries).verify())
        .isEqualTo(new Verification(Verification.Result.SOUND, entries.size()));
    String holder =
        entries.stream()
            .map(journal::read)
            .filter(FileFact.TaskReassigned.class::isInstance)
            .map(FileFact.TaskReassigned.class::cast)
            .reduce((before, last) -> last)
            .map(FileFact.TaskReassigned::to)
            .orElse(null);
    assertThat(task.assignee().orElse(null)).isEqualTo(holder);
    return true;
  }

  /** As somebody reads who has no snapshot: head and entries may be of two moments. */
  private void verify(Reference file) {
    Verification found = transaction.execute(status -> journal.verify(requests.get(file).file()));
    assertThat(found).extracting(Verification::result).isEqualTo(Verification.Result.SOUND);
  }

  /** As a colleague and a program look at it. */
  private void lookAt(Reference file) throws Exception {
    assertThat(answer("/files/" + file)).doesNotContain("damaged");
    JsonNode told = json.readTree(answer("/api/requests/" + file + "/journal"));
    assertThat(told.at("/verification/result").asText()).isEqualTo("sound");
    assertThat(told.at("/verification/number").asInt()).isEqualTo(told.at("/items").size());
  }

  private String answer(String address) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(address).with(user("supervisor").roles("SUPERVISOR")))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** Gives a task to and fro until the last reader has read. */
  private boolean write(int writer) {
    Person supervisor = people.get("supervisor");
    while (reading.get() > 0) {
      Reference file = register();
      files.set(writer, file);
      String task = inbox.of(file).get(0).task();
      for (int i = 0; i < LONG && reading.get() > 0; i++) {
        String from = i % 2 == 0 ? null : "caseworker";
        String to = i % 2 == 0 ? "caseworker" : null;
        assigning.assign(task, new Assigning.Change(from, to, "In turn"), supervisor);
        written.incrementAndGet();
      }
    }
    return true;
  }

  private Reference register() {
    return walks.register(Registered.complete(Assistance.SERVICE)).reference();
  }

  private int level() {
    ConnectionCallback<Integer> level = Connection::getTransactionIsolation;
    return jdbc.execute(level);
  }
}
