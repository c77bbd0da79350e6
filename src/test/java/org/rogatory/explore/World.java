package org.rogatory.explore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Unreadable;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.explore.memory.ProgramInMemory;
import org.rogatory.explore.memory.ProgramInMemory.LetterNow;
import org.rogatory.explore.memory.ProgramInMemory.Waiting;
import org.rogatory.explore.memory.Times;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.arrival.NewArrival;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.review.Proposal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.sending.NewSending;
import org.rogatory.steps.PersonStep;
import org.springframework.util.function.SingletonSupplier;

/**
 * One file in the program in memory, to which acts are done one after the other. An act that is
 * refused changes nothing.
 */
public final class World {

  private static final int ENDLESS = 200;

  private final ProgramInMemory program;
  private final ObjectMapper json;
  private final List<Entry> entries = new ArrayList<>();
  private final ReadingActs readings = new ReadingActs();
  private Reference file;
  private boolean outOfTurn;

  /** How everything stands, where it was noted and nothing was done since; null otherwise. */
  private ProgramInMemory.State unchanged;

  /** Nothing has begun yet; what the program held before is forgotten. */
  public World(ProgramInMemory program) {
    this.program = program;
    this.json = program.json();
    program.forgetFiles();
    program.clock().set(Times.BEGINNING);
  }

  /** Does an act, and lets the program take the steps that follow. */
  public Done take(Act act) {
    try {
      passes(act.later());
    } catch (RuntimeException failure) {
      return new Done(Done.How.BROKE, new DueNotDone(failure));
    }
    if (act.door() == Act.Door.WAIT) {
      read();
      return Done.OK;
    }
    ProgramInMemory.State before = unchanged == null ? program.state() : unchanged;
    unchanged = null;
    try {
      Done done = attempt(act);
      read();
      return done;
    } catch (RuntimeException failure) {
      before.restore();
      unchanged = before;
      boolean outside = act.door() == Act.Door.VERB && !Verbs.isDoor(act.name());
      return new Done(outside || isRefusal(failure) ? Done.How.REFUSED : Done.How.BROKE, failure);
    }
  }

  /** The program refuses with exceptions of its own; any other one is a fault of it. */
  private static boolean isRefusal(RuntimeException failure) {
    String name = failure.getClass().getName();
    return name.startsWith("org.rogatory.")
        && !name.startsWith("org.rogatory.explore.")
        && !(failure instanceof Unreadable);
  }

  private Done attempt(Act act) {
    return switch (act.door()) {
      case REGISTER -> register(act);
      case STEP -> step(act);
      case ARRIVAL -> arrival(act);
      case VERB -> verb(act);
      case SENT -> sent(act);
      case READING -> reading(act);
      case WAIT -> Done.OK;
    };
  }

  private Done register(Act act) {
    NewRequest arrived = form(act.said(), NewRequest.class);
    file = program.inTransaction(() -> program.registry().register(arrived, person(act)));
    goOn();
    return Done.OK;
  }

  private org.rogatory.access.Person person(Act act) {
    return program.people().get(act.who());
  }

  private Done step(Act act) {
    Matter matter = matter(act.matter());
    Optional<Waiting> waiting =
        program.waiting().stream()
            .filter(each -> each.step().equals(act.name()) && each.matter().equals(matter))
            .findFirst();
    if (waiting.isEmpty()) {
      return Done.NOT_THERE;
    }
    PersonStep<?> step = program.step(act.name());
    if (step.roles().stream().noneMatch(person(act)::is)) {
      throw BadInput.at("role", Reason.of("not-for-this-role"));
    }
    JsonNode said = filled(act.said(), matter);
    Record form = form(said, step.form());
    program.inTransaction(
        () -> {
          String outcome = program.take(act.name(), file, act.who(), matter, form);
          program.complete(waiting.get().task(), outcome);
          return outcome;
        });
    goOn();
    return Done.OK;
  }

  private Done arrival(Act act) {
    NewArrival arrived = form(filled(act.said(), matter("")), NewArrival.class);
    changing(act, pen -> Arrivals.of(pen).take(arrived.arrival(null)));
    return Done.OK;
  }

  private Done sent(Act act) {
    Optional<Letter> letter = keptBack();
    if (letter.isEmpty()) {
      return Done.NOT_THERE;
    }
    JsonNode said =
        Filling.of(act.said(), name -> fill(name, () -> letter.map(program::compared), letter));
    NewSending sending = form(said, NewSending.class);
    changing(act, pen -> program.recording().afterwards(pen.pen(), letter.get().number(), sending));
    return Done.OK;
  }

  /** The letter that was recorded as not to be sent last. */
  Optional<Letter> keptBack() {
    return file == null
        ? Optional.empty()
        : letters().stream()
            .filter(each -> each.state() == LetterState.NOT_TO_BE_SENT)
            .reduce((earlier, later) -> later);
  }

  /** Whether a refusal or postponement is approved, and its letter not sent. */
  boolean hasDecisionToSend() {
    return file != null
        && request().measures().stream()
            .filter(Proposal::stands)
            .anyMatch(each -> each.decision().approvedBy().isPresent());
  }

  private Done reading(Act act) {
    readings.take(act.said(), person(act), program.clock().instant());
    return Done.OK;
  }

  /** How the office reads what the texts say differently. */
  public ReadingActs readings() {
    return readings;
  }

  private Done verb(Act act) {
    boolean lawful = Verbs.isDoor(act.name());
    changing(act, pen -> Verbs.call(this, act, pen));
    outOfTurn |= !lawful;
    return Done.OK;
  }

  private void changing(Act act, java.util.function.Consumer<RequestPen> what) {
    program.inTransaction(
        () -> {
          what.accept(program.pen(file, act.who()));
          return true;
        });
    if (Verbs.isDoor(act.name()) || act.door() != Act.Door.VERB) {
      goOn();
    }
  }

  /** The program takes its steps; one that fails is a fault of the program. */
  private void goOn() {
    for (int steps = 0; program.hasJob(); steps++) {
      String next = program.nextJob();
      try {
        program.inTransaction(
            () -> {
              program.takeJob();
              return true;
            });
      } catch (RuntimeException failure) {
        throw new StepOfProgramFailed(next, failure);
      }
      if (steps > ENDLESS) {
        throw new IllegalStateException("the processes go round in circles at " + next);
      }
    }
  }

  /** What a date brings about fails, and would be tried again for ever. */
  static final class DueNotDone extends RuntimeException {

    private static final long serialVersionUID = 1;

    DueNotDone(RuntimeException cause) {
      super("what is due cannot be done: " + cause, cause);
    }
  }

  /** A step of the program failed, and would wait for somebody to mend it. */
  static final class StepOfProgramFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    StepOfProgramFailed(String step, RuntimeException cause) {
      super(step + ": " + cause, cause);
    }
  }

  /** Time passes, and what is due on the way is done when it is. */
  private void passes(Duration stretch) {
    Instant end = program.clock().instant().plus(stretch);
    for (int sweeps = 0; sweeps < ENDLESS; sweeps++) {
      Optional<Instant> next = nextStep().filter(at -> !at.isAfter(end));
      if (next.isEmpty()) {
        program.clock().set(end);
        return;
      }
      if (next.get().isAfter(program.clock().instant())) {
        program.clock().set(next.get());
      }
      sweep();
    }
    throw new IllegalStateException("what is due is never done: " + running());
  }

  private void sweep() {
    unchanged = null;
    program.inTransaction(
        () -> {
          program.attend(file);
          return true;
        });
    goOn();
    read();
  }

  public Optional<Instant> nextStep() {
    return running().stream()
        .map(Deadline::nextStep)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** The dates that run. */
  public List<Deadline> running() {
    return file == null ? List.of() : program.running(file);
  }

  private void read() {
    if (file == null) {
      return;
    }
    List<JournalEntry> all = program.journal(file);
    for (JournalEntry entry : all.subList(entries.size(), all.size())) {
      entries.add(Entry.of(entry, parse(entry.facts())));
    }
  }

  private JsonNode parse(String facts) {
    try {
      return json.readTree(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is said, with what depends on the moment: the letter, its differences, the time. */
  private JsonNode filled(JsonNode said, Matter matter) {
    Supplier<Optional<LetterNow>> letter =
        SingletonSupplier.of(() -> program.letter(matter).map(program::compared));
    return Filling.of(said, name -> fill(name, letter, program.letter(matter)));
  }

  private Object fill(String name, Supplier<Optional<LetterNow>> letter, Optional<Letter> itself) {
    return switch (name) {
      case "text" -> letter.get().map(LetterNow::opening).orElse("# A letter\n\nNothing.");
      case "closing" -> letter.get().map(LetterNow::closing).orElse("");
      case "all" -> letter.get().map(LetterNow::differences).orElse(List.of());
      case "now" -> program.now().local().toOffsetDateTime().toString();
      case "issued" -> itself.flatMap(this::issued).orElse("");
      case "today" -> program.now().day().toString();
      case "file" -> file().value();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** The moment after the one at which a letter was issued. */
  private Optional<String> issued(Letter letter) {
    return entries.stream()
        .filter(entry -> entry.is("letter-issued"))
        .filter(entry -> entry.fact().get("number").asInt() == letter.number())
        .map(entry -> entry.at().atOffset(java.time.ZoneOffset.UTC).toString())
        .findFirst();
  }

  private <F> F form(JsonNode said, Class<F> type) {
    F form;
    try {
      form = json.readerFor(type).readValue(said);
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      throw BadInput.at(String.valueOf(unreadable.getMessage()), Reason.of("problem.value"));
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    program
        .validate(form)
        .ifPresent(
            wrong -> {
              throw BadInput.at(wrong, Reason.of("wrong-fields"));
            });
    return form;
  }

  Matter matter(String tail) {
    return Matter.of(file.value() + tail);
  }

  /** The journal so far. */
  public List<Entry> entries() {
    return entries;
  }

  public boolean hasBegun() {
    return file != null;
  }

  /** Whether something was done besides the processes, so that they no longer fit the file. */
  public boolean isOutOfTurn() {
    return outOfTurn;
  }

  public Reference file() {
    return file;
  }

  public Request request() {
    return program.request(file);
  }

  public List<Letter> letters() {
    return program.letters(file);
  }

  public ProgramInMemory program() {
    return program;
  }

  /** A generator for what is made up when it is done, the same for the same act. */
  static Random random(Act act) {
    return new Random(act.said().path("seed").asLong());
  }
}
