package org.rogatory.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.inbox.Desk;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskRow;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letters;
import org.rogatory.requests.Registered;
import org.rogatory.requests.Registry;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A request for service from its receipt to the sent result: each step through the desk, as a
 * caseworker takes it, and the program's own steps on the same thread as soon as they wait.
 */
class WholeRequest {

  private static final Map<String, String> SAID =
      Map.of(
          "triage-request",
          "{\"legalBasis\":\"convention\",\"authenticity\":\"verified\",\"accepted\":true}",
          "assess-grounds",
          "{\"ground\":\"none\",\"consult\":false}",
          "decide-measure",
          "{\"decision\":\"grant\"}",
          "record-result",
          "{\"outcome\":\"executed\",\"result\":\"Served in person.\",\"reassess\":false}");

  private static final ZoneId OFFICE = ZoneId.of("Europe/Vienna");

  private final Registry registry;
  private final Inbox inbox;
  private final Desk desk;
  private final Letters letters;
  private final People people;
  private final ManagementService management;
  private final JdbcClient database;
  private final ObjectMapper json;

  WholeRequest(
      Registry registry,
      Inbox inbox,
      Desk desk,
      Letters letters,
      People people,
      ManagementService management,
      JdbcClient database,
      ObjectMapper json) {
    this.registry = registry;
    this.inbox = inbox;
    this.desk = desk;
    this.letters = letters;
    this.people = people;
    this.management = management;
    this.database = database;
    this.json = json;
  }

  /** Takes a new file to its end, and says after each commit what kind of step it was. */
  void run(Consumer<Wait> taken) {
    Reference file = begin(taken);
    for (List<TaskRow> open = inbox.of(file); !open.isEmpty(); open = inbox.of(file)) {
      take(open.get(0), taken);
    }
  }

  /** Takes a new file as far as a step that waits for a person, or to its end. */
  Reference runTo(String step, Assistance assistance) {
    Reference file = registry.register(Registered.complete(assistance), people.get("caseworker"));
    takeJobs(file, wait -> {});
    List<TaskRow> open = inbox.of(file);
    while (open.stream().noneMatch(row -> row.step().equals(step))) {
      take(open.get(0), wait -> {});
      open = inbox.of(file);
    }
    return file;
  }

  private Reference begin(Consumer<Wait> taken) {
    Reference file =
        registry.register(Registered.complete(Assistance.SERVICE), people.get("caseworker"));
    takeJobs(file, taken);
    return file;
  }

  private void take(TaskRow row, Consumer<Wait> taken) {

    desk.complete(row.task(), said(row), people.get("caseworker"));
    taken.accept(Wait.PERSON);
    takeJobs(row.reference(), taken);
  }

  private Record said(TaskRow row) {
    try {
      return json.treeToValue(
          switch (row.step()) {
            case "prepare-letter" ->
                json.createObjectNode()
                    .put("text", letters.getOpen(row.matter()).text())
                    .put("course", "issue");
            case "send-letter" ->
                json.createObjectNode()
                    .put("channel", "electronic")
                    .put("sentAt", LocalDateTime.now(OFFICE).toString())
                    .put("proof", "delivery receipt");
            default -> json.readTree(SAID.get(row.step()));
          },
          desk.step(row).form());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void takeJobs(Reference file, Consumer<Wait> taken) {
    for (List<String> jobs = jobs(file); !jobs.isEmpty(); jobs = jobs(file)) {
      management.executeJob(jobs.get(0));
      taken.accept(Wait.PROGRAM);
    }
  }

  private List<String> jobs(Reference file) {
    return database
        .sql(
            "select job.id_ from act_ru_execution root"
                + " join act_ru_execution process on process.root_proc_inst_id_ = root.id_"
                + " join act_ru_job job on job.process_instance_id_ = process.id_"
                + " where root.business_key_ = ? and root.root_proc_inst_id_ = root.id_")
        .param(file.value())
        .query(String.class)
        .list();
  }
}
