package org.rogatory.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Assistance;
import org.rogatory.inbox.Desk;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.steps.Steps;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;

/**
 * A request for service from its receipt to the sent result: each step through the desk, as a
 * caseworker takes it, and the program's own steps on the same thread as soon as they wait.
 */
class WholeRequest {

  private static final Map<String, String> SAID =
      Map.of(
          "triage-request",
          "{\"legalBasis\":\"convention\",\"authenticity\":\"verified\",\"authenticityBy\":[\"call-back\"],\"accepted\":true}",
          "assess-grounds",
          "{\"grounds\":[\"none\"],\"consult\":false}",
          "decide-measure",
          "{\"decision\":\"grant\"}",
          "record-result",
          "{\"outcome\":\"executed\",\"result\":\"Served in person.\",\"reassess\":false}");

  private static final ZoneId OFFICE = ZoneId.of("Europe/Vienna");

  private final Registry registry;
  private final Desk desk;
  private final Steps steps;
  private final ManagementService management;
  private final ObjectMapper json;
  private final Supplier<Person> caseworker;
  private final HikariDataSource glances = new HikariDataSource();
  private final JdbcClient lookUp = JdbcClient.create(glances);

  WholeRequest(
      Registry registry,
      Desk desk,
      Steps steps,
      ManagementService management,
      ObjectMapper json,
      People people,
      JdbcConnectionDetails database) {
    this.registry = registry;
    this.desk = desk;
    this.steps = steps;
    this.management = management;
    this.json = json;
    this.caseworker = SingletonSupplier.of(() -> people.get("caseworker"));
    glances.setJdbcUrl(database.getJdbcUrl());
    glances.setUsername(database.getUsername());
    glances.setPassword(database.getPassword());
  }

  /** What is waiting is looked up beside the program, as it is beside the bare engine. */
  @PreDestroy
  void close() {
    glances.close();
  }

  /** A step that waits for a person. */
  private record Open(String task, String step, Matter matter) {}

  /** Takes a new file to its end, and says after each commit what kind of step it was. */
  void run(Consumer<Wait> taken) {
    Reference file = begin(taken);
    for (List<Open> open = open(file); !open.isEmpty(); open = open(file)) {
      take(open.get(0), taken);
    }
  }

  /** Takes a new file as far as a step that waits for a person, or to its end. */
  Reference runTo(String step, Assistance assistance) {
    Reference file = registry.register(Registered.complete(assistance), caseworker());
    takeJobs(file, wait -> {});
    List<Open> open = open(file);
    while (open.stream().noneMatch(one -> one.step().equals(step))) {
      take(open.get(0), wait -> {});
      open = open(file);
    }
    return file;
  }

  private Reference begin(Consumer<Wait> taken) {
    Reference file = registry.register(Registered.complete(Assistance.SERVICE), caseworker());
    takeJobs(file, taken);
    return file;
  }

  private void take(Open open, Consumer<Wait> taken) {
    desk.complete(open.task(), said(open), caseworker());
    taken.accept(Wait.PERSON);
    takeJobs(open.matter().file(), taken);
  }

  private Record said(Open open) {
    try {
      return json.treeToValue(
          switch (open.step()) {
            case "prepare-letter" ->
                json.createObjectNode().put("text", text(open.matter())).put("course", "issue");
            case "send-letter" ->
                json.createObjectNode()
                    .put("channel", "electronic")
                    .put("sentAt", OffsetDateTime.now(OFFICE).toString())
                    .put("proof", "delivery receipt");
            default -> json.readTree(SAID.get(open.step()));
          },
          steps.get(open.step()).form());
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

  /** Known since the login. */
  private Person caseworker() {
    return caseworker.get();
  }

  private List<Open> open(Reference file) {
    return lookUp
        .sql("select task, step, matter from task_row where reference = ? order by since, task")
        .param(file.value())
        .query(
            (row, number) ->
                new Open(row.getString(1), row.getString(2), Matter.of(row.getString(3))))
        .list();
  }

  private String text(Matter matter) {
    return lookUp
        .sql("select text from letter where matter = ? order by number desc limit 1")
        .param(matter.toString())
        .query(String.class)
        .single();
  }

  /** Of the file's process and of the letters that stand alone. */
  private List<String> jobs(Reference file) {
    return lookUp
        .sql(
            "select job.id_ from act_ru_execution root"
                + " join act_ru_execution process on process.root_proc_inst_id_ = root.id_"
                + " join act_ru_job job on job.process_instance_id_ = process.id_"
                + " where root.root_proc_inst_id_ = root.id_ and root.business_key_ in"
                + " (select ? union all select matter from letter where reference = ?)")
        .params(file.value(), file.value())
        .query(String.class)
        .list();
  }
}
