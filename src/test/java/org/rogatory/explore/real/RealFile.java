package org.rogatory.explore.real;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.explore.Act;
import org.rogatory.explore.Done;
import org.rogatory.explore.Entry;
import org.rogatory.explore.Filling;
import org.rogatory.explore.memory.Times;
import org.rogatory.inbox.TaskRow;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.saying.Difference;
import org.springframework.util.function.SingletonSupplier;

/** One file in the real program, to which acts are done through its doors. */
final class RealFile {

  private static final int ENDLESS = 200;

  private final RealProgram program;
  private final Doors doors;
  private Instant now = Times.BEGINNING;
  private Reference file;
  private String words = "";

  RealFile(RealProgram program, Doors doors) {
    this.program = program;
    this.doors = doors;
  }

  /** Does an act, and lets the program take the steps that follow. */
  Done.How take(Act act) throws Exception {
    passes(act.later());
    Done.How done =
        switch (act.door()) {
          case REGISTER -> register(act);
          case STEP -> step(act);
          case ARRIVAL -> came(doors.arrival(act.who(), file.value(), filled(act.said(), null)));
          case VERB, READING, SENT, WAIT -> Done.How.DONE;
        };
    goOn();
    return done;
  }

  private Done.How register(Act act) throws Exception {
    Doors.Answer answer = doors.register(act.who(), act.said());
    Done.How came = came(answer);
    if (came == Done.How.DONE) {
      String place = answer.place();
      file = Reference.of(place.substring(place.lastIndexOf('/') + 1));
    }
    return came;
  }

  private Done.How step(Act act) throws Exception {
    Optional<TaskRow> waiting =
        program.inbox().of(file).stream()
            .filter(row -> row.step().equals(act.name()))
            .filter(row -> row.matter().toString().equals(file.value() + act.matter()))
            .findFirst();
    if (waiting.isEmpty()) {
      return Done.How.NOT_THERE;
    }
    String task = waiting.get().task();
    return came(doors.step(act.who(), task, filled(act.said(), waiting.get())));
  }

  private Done.How came(Doors.Answer answer) {
    words = answer.status() + " " + answer.words();
    if (answer.isFailure()) {
      return Done.How.BROKE;
    }
    return answer.isDone(doors.arePages()) ? Done.How.DONE : Done.How.REFUSED;
  }

  /** What the latest door answered. */
  String words() {
    return words;
  }

  private void goOn() {
    if (file != null) {
      program.jobs().run(file);
    }
  }

  /** Time passes, and what is due on the way is done when it is. */
  private void passes(Duration stretch) {
    Instant end = now.plus(stretch);
    for (int sweeps = 0; sweeps < ENDLESS; sweeps++) {
      Optional<Instant> next = nextStep().filter(at -> !at.isAfter(end));
      if (next.isEmpty()) {
        set(end);
        return;
      }
      set(next.get().isAfter(now) ? next.get() : now);
      program.sweeps().sweep(file);
      goOn();
    }
    throw new IllegalStateException("what is due is never done in " + file);
  }

  private void set(Instant to) {
    now = to;
    program.clock().set(to);
  }

  private Optional<Instant> nextStep() {
    Stream<Deadline> dates = file == null ? Stream.of() : program.deadlines().of(file).stream();
    return dates
        .filter(Deadline::isRunning)
        .map(Deadline::nextStep)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private JsonNode filled(JsonNode said, TaskRow row) {
    Supplier<LetterComparison> letter = SingletonSupplier.of(() -> compared(row));
    return Filling.of(
        said,
        name ->
            switch (name) {
              case "text" -> letter.get().free().opening();
              case "closing" -> letter.get().free().closing();
              case "all" -> letter.get().differences().stream().map(Difference::id).toList();
              case "issued" -> issued(row);
              case "now" -> moment().local().toOffsetDateTime().toString();
              case "today" -> moment().day().toString();
              case "file" -> row.reference().value();
              default -> throw new IllegalArgumentException(name);
            });
  }

  /** The moment at which the letter of a task was issued; nothing where it was not. */
  private String issued(TaskRow row) {
    int number = program.letters().getOpen(row.matter()).number();
    return entries().stream()
        .filter(entry -> entry.is("letter-issued"))
        .filter(entry -> entry.fact().get("number").asInt() == number)
        .map(entry -> entry.at().atOffset(ZoneOffset.UTC).toString())
        .findFirst()
        .orElse("");
  }

  private Moment moment() {
    return new Moment(now, program.office().zone());
  }

  private LetterComparison compared(TaskRow row) {
    return program
        .transaction()
        .execute(status -> program.letters().compare(program.letters().getOpen(row.matter())));
  }

  /** The journal. */
  List<Entry> entries() {
    List<JournalEntry> all = program.journal().of(file);
    return all.stream().map(entry -> Entry.of(entry, parse(entry.facts()))).toList();
  }

  private JsonNode parse(String facts) {
    try {
      return program.json().readTree(facts);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What waits for people: the step and what it is about. */
  List<String> tasks() {
    return program.inbox().of(file).stream()
        .map(row -> row.step() + " " + tail(row.matter().toString()))
        .sorted()
        .toList();
  }

  Reference reference() {
    return file;
  }

  static String tail(String matter) {
    return matter.contains("/") ? matter.substring(matter.indexOf('/')) : "";
  }
}
