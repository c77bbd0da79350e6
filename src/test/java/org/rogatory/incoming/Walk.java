package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.inbox.TaskRow;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.saying.Difference;
import org.springframework.boot.json.JsonParseException;

/** One file on its course. */
public final class Walk {

  /** What the form of triage says of a request that rests on the Convention and is accepted. */
  static final String[] ACCEPTED = {
    "legalBasis", "convention", "authenticity", "verified",
    "authenticityBy", "call-back", "accepted", "true"
  };

  /** What a call says of such a request. */
  public static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':true}";

  private final Walks tools;
  private final Reference reference;
  private Runnable meanwhile = () -> {};

  Walk(Walks tools, Reference reference) {
    this.tools = tools;
    this.reference = reference;
  }

  public Reference reference() {
    return reference;
  }

  /** A caseworker takes the step that waits, with what he or she says as JSON. */
  public void take(String step, String said) {
    take(step, said, "caseworker");
  }

  /** A caseworker takes the step that waits, with what he or she says as proper JSON. */
  void takeAsWritten(String step, JsonNode said) {
    take(task(step), said);
  }

  /** What the file says otherwise than the letter of the step that waits. */
  List<String> differences(String step) {
    return comparison(task(step)).differences().stream().map(Difference::id).toList();
  }

  /** Somebody takes the step that waits, and the program takes what follows. */
  public void take(String step, String said, String login) {
    take(task(step), said, login);
  }

  /** Somebody takes the step that waits for a measure. */
  public void take(String step, int measure, String said, String login) {
    take(task(step, measure), said, login);
  }

  private void take(TaskRow row, String said, String login) {
    Person person = tools.people.get(login);
    Class<? extends Record> form = tools.desk.step(row).form();
    tools.desk.complete(row.task(), read(form, said), person);
    tools.jobs.run(reference);
  }

  <F extends Record> F read(Class<F> form, String said) {
    try {
      JsonNode node = tools.json.readTree(said.replace('\'', '"'));
      if (form.getSimpleName().equals("Form")) {
        sayHowAuthentic(node);
      }
      return tools.json.treeToValue(node, form);
    } catch (JsonProcessingException e) {
      throw new JsonParseException(e);
    }
  }

  /** How a request was verified is the matter of few tests; the others say that one called back. */
  private static void sayHowAuthentic(JsonNode said) {
    boolean unsaid = !said.has("authenticityBy") && !said.has("authenticityHow");
    if (said.path("authenticity").asText().equals("verified") && unsaid) {
      ((ObjectNode) said).putArray("authenticityBy").add("call-back");
    }
  }

  /** The letter in preparation is issued as the program makes it now. */
  public void issueLetter() {
    letterStep(task("prepare-letter"));
  }

  /** The same by a person who has read what is warned of. */
  public void issueLetterThoughWarned() {
    letterStep(task("prepare-letter"), tools.json.createObjectNode().put("warningsRead", true));
  }

  private void letterStep(TaskRow row) {
    letterStep(row, tools.json.createObjectNode());
  }

  private void letterStep(TaskRow row, ObjectNode said) {
    LetterComparison comparison = comparison(row);
    said.put("text", comparison.free().opening())
        .put("closing", comparison.free().closing())
        .put("course", "issue");
    ArrayNode looked = said.putArray("looked");
    comparison.fixedDifferences().forEach(difference -> looked.add(difference.id()));
    take(row, said);
  }

  private LetterComparison comparison(TaskRow row) {
    return Objects.requireNonNull(
        tools.transaction.execute(
            status -> tools.letters.compare(tools.letters.getOpen(row.matter()))));
  }

  private void take(TaskRow row, JsonNode said) {
    try {
      Record form = tools.json.treeToValue(said, tools.desk.step(row).form());
      tools.desk.complete(row.task(), form, tools.people.get("caseworker"));
      meanwhile.run();
      tools.jobs.run(reference);
    } catch (JsonProcessingException e) {
      throw new JsonParseException(e);
    }
  }

  /** A supervisor approves the letter that waits for it. */
  public void approveLetter() {
    approve(task("approve-letter"));
  }

  /**
   * The issued letter is recorded as sent now, by electronic mail, whatever the file says by now.
   */
  public void sendLetter() {
    sendLetter(task("send-letter"));
  }

  /** The same, and this happens before the program goes on. */
  public void sendLetter(Runnable before) {
    meanwhile = before;
    try {
      sendLetter();
    } finally {
      meanwhile = () -> {};
    }
  }

  private void sendLetter(TaskRow row) {
    String now = tools.clock.instant().toString();
    ObjectNode said = tools.json.createObjectNode();
    said.put("channel", "electronic").put("sentAt", now).put("proof", "delivery receipt");
    comparison(row).differences().forEach(one -> said.withArray("looked").add(one.id()));
    take(row, said);
  }

  /** The moment that it is now, as a form takes it. */
  String now() {
    return tools.clock.instant().toString();
  }

  /** Every letter that waits to be sent is sent. */
  public void sendLetters() {
    openTasks().stream().filter(row -> row.step().equals("send-letter")).forEach(this::sendLetter);
  }

  /** A supervisor looks at what has changed since the letter was written, and approves it. */
  private void approve(TaskRow row) {
    String looked =
        tools.transaction.execute(
            status ->
                tools.letters.compare(tools.letters.getOpen(row.matter())).differences().stream()
                    .map(difference -> "'" + difference.id() + "'")
                    .collect(Collectors.joining(",")));
    take(row, "{'approved':true,'looked':[" + looked + "]}", "supervisor");
  }

  /** Every letter in preparation is issued, approved where it must be, and sent. */
  public void finishLetters() {
    for (TaskRow row = nextLetterTask(); row != null; row = nextLetterTask()) {
      switch (row.step()) {
        case "prepare-letter" -> letterStep(row);
        case "approve-letter" -> approve(row);
        default -> sendLetter(row);
      }
    }
  }

  private @Nullable TaskRow nextLetterTask() {
    return openTasks().stream()
        .filter(row -> row.step().endsWith("-letter"))
        .findFirst()
        .orElse(null);
  }

  /** Something arrives or is done to the file besides the steps. */
  public void happens(Consumer<RequestPen> what) {
    happensAlone(what);
    runJobs();
  }

  /** The same, and the program does not go on by itself. */
  void happensAlone(Consumer<RequestPen> what) {
    tools.transaction.executeWithoutResult(
        status -> what.accept(tools.requests.forChange(reference, Actor.person("caseworker"))));
  }

  /** The program takes the steps that wait for it. */
  public void runJobs() {
    tools.jobs.run(reference);
  }

  /** The file with all its parts. */
  public Request file() {
    return tools.requests.whole(reference);
  }

  public Measure measure(int number) {
    return file().measure(number);
  }

  public List<TaskRow> openTasks() {
    return tools.inbox.of(reference);
  }

  public List<String> openSteps() {
    return openTasks().stream().map(TaskRow::step).sorted().toList();
  }

  public List<Letter> letters() {
    return tools.letters.of(reference);
  }

  public boolean journalIsSound() {
    return Boolean.TRUE.equals(
        tools.transaction.execute(
            status -> tools.journal.verify(tools.requests.get(reference).file()).isSound()));
  }

  /** The youngest task of this step that waits: that of the letter just drafted, for example. */
  public TaskRow lastTask(String step) {
    List<TaskRow> waiting = openTasks().stream().filter(row -> row.step().equals(step)).toList();
    assertThat(waiting).as("waiting: %s, wanted %s", openSteps(), step).isNotEmpty();
    return waiting.get(waiting.size() - 1);
  }

  /** The one task of this step that waits. */
  public TaskRow task(String step) {
    List<TaskRow> waiting = openTasks().stream().filter(row -> row.step().equals(step)).toList();
    assertThat(waiting).as("waiting: %s, wanted %s", openSteps(), step).isNotEmpty();
    return waiting.get(0);
  }

  private TaskRow task(String step, int measure) {
    return openTasks().stream()
        .filter(row -> row.step().equals(step))
        .filter(row -> row.matter().numberAs(RequestMatter.MEASURE).orElse(0) == measure)
        .findFirst()
        .orElseThrow(() -> new AssertionError(step + " of " + measure + " among " + openSteps()));
  }
}
