package org.rogatory.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Makes up what a caseworker does next: registers, notes, and takes tasks of files of its own. */
final class Acts {

  static final String REGISTER = "register";
  static final String NOTE = "note";
  static final String STEP = "step";

  /** How a mark begins. */
  static final String MARK = "S-";

  /** What is said at each step; the mark stands in the journal. */
  private static final Map<String, String> SAID =
      Map.of(
          "triage-request",
          "{'legalBasis':'convention','authenticity':'verified','authenticityHow':'%s',"
              + "'accepted':true}",
          "assess-grounds",
          "{'grounds':['none'],'consult':false,'remark':'%s'}",
          "decide-measure",
          "{'decision':'grant','remark':'%s'}");

  private final Caller caller;
  private final String login;
  private final Ledger ledger;
  private final JsonNode sample = sample();

  Acts(Caller caller, String login, Ledger ledger) {
    this.caller = caller;
    this.login = login;
    this.ledger = ledger;
  }

  private static JsonNode sample() {
    try (InputStream read = Acts.class.getResourceAsStream("/samples/01-stored-data.json")) {
      return Caller.JSON.readTree(read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A registration now and then, notes, and as many steps as there are tasks. */
  Call next() throws InterruptedException {
    String file = ledger.anyFile();
    int die = ThreadLocalRandom.current().nextInt(10);
    if (file.isEmpty() || die < 2) {
      return register();
    }
    return die < 5 ? note(file) : step().orElseGet(() -> note(file));
  }

  private Call register() {
    String mark = mark();
    ObjectNode request = sample.deepCopy();
    request.remove(List.of("earlier", "answerBy", "answerByReason"));
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
    request.put("receivedAt", now.minusHours(1).toString());
    request.put("dated", now.minusDays(3).toLocalDate().toString());
    request.put("sendersReference", mark);
    return new Call(REGISTER, login, "", "/api/requests", request.toString(), mark, key());
  }

  private Call note(String file) {
    String mark = mark();
    String body = Caller.JSON.createObjectNode().put("text", mark).toString();
    return new Call(NOTE, login, file, "/api/files/" + file + "/notes", body, mark, key());
  }

  /** A task of ours, at any of the steps. */
  private Optional<Call> step() throws InterruptedException {
    List<String> steps = List.copyOf(SAID.keySet());
    String step = steps.get(ThreadLocalRandom.current().nextInt(steps.size()));
    List<String> ours = ledger.files();
    List<JsonNode> tasks = new ArrayList<>();
    String list = "/api/tasks?list=all&unassigned=true&sort=reference&step=" + step;
    @Nullable String next = "";
    for (int page = 0; page < 4 && next != null; page++) {
      JsonNode found = caller.read(list + (next.isEmpty() ? "" : "&after=" + next));
      found.path("items").forEach(tasks::add);
      next = found.path("next").isTextual() ? found.path("next").asText() : null;
    }
    tasks.removeIf(task -> !ours.contains(task.path("reference").asText()));
    Collections.shuffle(tasks);
    return tasks.stream().findFirst().map(task -> step(task, step));
  }

  private Call step(JsonNode task, String step) {
    String mark = mark();
    String said = SAID.get(step).formatted(mark).replace('\'', '"');
    String path = "/api/tasks/" + task.path("id").asText() + "/complete";
    return new Call(STEP, login, task.path("reference").asText(), path, said, mark, key());
  }

  private static String mark() {
    return MARK + UUID.randomUUID();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
