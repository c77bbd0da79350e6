package org.rogatory.explore.memory;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Pen;
import org.rogatory.deadlines.reckoning.Deadline;
import org.rogatory.home.Office;
import org.rogatory.incoming.Admission;
import org.rogatory.incoming.GroundRules;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterComparison;
import org.rogatory.letters.Letters;
import org.rogatory.letters.saying.Difference;
import org.rogatory.letters.sending.RecordingSent;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.FactKind;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.steps.PersonStep;
import org.rogatory.steps.Steps;
import org.rogatory.workflow.PositionTaken;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/** The program in memory, started once and used for one file after the other. */
public final class ProgramInMemory implements AutoCloseable {

  private static final CountryCode TREATY_STATE = CountryCode.of("XF");

  private final AnnotationConfigApplicationContext beans;
  private final Map<Class<?>, Object> known = new ConcurrentHashMap<>();

  private ProgramInMemory(AnnotationConfigApplicationContext beans) {
    this.beans = beans;
  }

  /** Starts it, with the demo's people and States. */
  public static ProgramInMemory start() {
    AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    beans.getEnvironment().setActiveProfiles("test");
    for (Class<?> repository : repositories()) {
      register(beans, repository);
    }
    beans.register(Beans.class);
    beans.refresh();
    ProgramInMemory program = new ProgramInMemory(beans);
    program.fill();
    return program;
  }

  @SuppressWarnings("unchecked")
  private static <T> void register(AnnotationConfigApplicationContext beans, Class<T> repository) {
    beans.registerBean(repository, () -> (T) Rows.of(repository, beans.getBean(Memory.class)));
  }

  private static List<? extends Class<?>> repositories() {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false) {
          @Override
          protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
            return found.getMetadata().isInterface();
          }
        };
    scan.addIncludeFilter(new AssignableTypeFilter(Repository.class));
    return scan.findCandidateComponents("org.rogatory").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .toList();
  }

  private void fill() {
    StillClock clock = beans.getBean(StillClock.class);
    clock.set(Times.BEGINNING);
    People people = beans.getBean(People.class);
    people.save(new Person("caseworker", "A. Caseworker", Set.of(Role.CASEWORKER)));
    people.save(new Person("caseworker2", "B. Caseworker", Set.of(Role.CASEWORKER)));
    people.save(new Person("supervisor", "C. Supervisor", Set.of(Role.SUPERVISOR)));
    people.save(new Person("supervisor2", "D. Supervisor", Set.of(Role.SUPERVISOR)));
    Object states = beans.getBean("demoStates");
    Method enter =
        Arrays.stream(states.getClass().getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class))
            .findFirst()
            .orElseThrow();
    enter.setAccessible(true);
    try {
      enter.invoke(states, new Object[enter.getParameterCount()]);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same, where another treaty is in force with one of the demo's States, 40(7). */
  public ProgramInMemory withTreaty() {
    inTransaction(() -> bean(Register.class).record(TREATY_STATE, treaty(), Actor.PROGRAM));
    return this;
  }

  private static FactEdit treaty() {
    Optional<LocalDate> since = Optional.of(LocalDate.of(1998, 5, 4));
    OtherTreaty treaty =
        new OtherTreaty(
            "Treaty of 1998 between XA and XF",
            since,
            since,
            Optional.empty(),
            Optional.empty(),
            "");
    Provenance source = Provenance.notified(LocalDate.of(2026, 1, 9), "Treaty office");
    return new FactEdit(FactId.of(FactKind.TREATY), 0, new SourcedFact(treaty, source));
  }

  private <T> T bean(Class<T> type) {
    return type.cast(known.computeIfAbsent(type, beans::getBean));
  }

  /** Forgets every file; people and States stay. */
  public void forgetFiles() {
    bean(PaperEngine.class).clear();
    bean(Memory.class).forget();
  }

  public StillClock clock() {
    return bean(StillClock.class);
  }

  /** JSON as the API reads it. */
  public ObjectMapper json() {
    return bean(ObjectMapper.class);
  }

  public People people() {
    return bean(People.class);
  }

  public Registry registry() {
    return bean(Registry.class);
  }

  public Admission admission() {
    return bean(Admission.class);
  }

  public GroundRules grounds() {
    return bean(GroundRules.class);
  }

  /** How everything stands, to be restored. */
  public interface State {

    void restore();
  }

  /** How everything stands now. */
  public State state() {
    return Undo.of(bean(Memory.class), bean(PaperEngine.class).walking())::undo;
  }

  public <T> T inTransaction(Supplier<T> what) {
    return bean(TransactionTemplate.class).execute(status -> what.get());
  }

  /** A step of a person that waits. */
  public record Waiting(String task, String step, Matter matter) {}

  public List<Waiting> waiting() {
    return bean(PaperEngine.class).people().stream()
        .map(each -> new Waiting(each.task(), each.step(), each.matter()))
        .toList();
  }

  public List<PositionTaken> positions(Reference file) {
    return bean(PaperEngine.class).where(file);
  }

  public PersonStep<?> step(String name) {
    return bean(Steps.class).get(name);
  }

  /** The names of the steps that people take in requests and their letters. */
  public List<String> stepsOfRequests() {
    return bean(Steps.class).all().stream()
        .filter(step -> !step.getClass().getPackageName().contains(".information."))
        .map(PersonStep::name)
        .toList();
  }

  /** What the step's form holds when it is opened, as JSON. */
  public ObjectNode begin(String step, Matter matter) {
    File file = bean(Files.class).get(matter.file());
    return json().valueToTree(step(step).begin(file, matter));
  }

  public String take(String step, Reference file, String who, Matter matter, Record said) {
    Pen pen = bean(Files.class).forChange(file, Actor.person(who));
    return bean(Steps.class).take(step, pen, matter, said);
  }

  public void complete(String task, String outcome) {
    bean(PaperEngine.class).complete(task, outcome);
  }

  public RequestPen pen(Reference file, String who) {
    return bean(Requests.class).forChange(file, Actor.person(who));
  }

  public boolean hasJob() {
    return bean(PaperEngine.class).hasJob();
  }

  public String nextJob() {
    return bean(PaperEngine.class).nextJob();
  }

  public void takeJob() {
    bean(PaperEngine.class).takeJob();
  }

  /** The dates of a file that run, counted from its journal. */
  public List<Deadline> running(Reference file) {
    return bean(DatesInMemory.class).running(file);
  }

  /** Whether the dates that were counted while the journal grew are those that all of it gives. */
  public boolean countsTheSameAnew(Reference file) {
    return bean(DatesInMemory.class).areTheSameAnew(file);
  }

  /** Does what is due in a file by now. */
  public void attend(Reference file) {
    bean(DatesInMemory.class).attend(file);
  }

  public List<JournalEntry> journal(Reference file) {
    return bean(Journal.class).of(file);
  }

  public Request request(Reference file) {
    return bean(Requests.class).get(file);
  }

  public List<Letter> letters(Reference file) {
    return bean(Letters.class).of(file);
  }

  /** The letter in preparation on a matter. */
  public Optional<Letter> letter(Matter matter) {
    return bean(Letters.class).findOpen(matter);
  }

  /** A letter as its page shows it: what can be written, and what the file says otherwise. */
  public record LetterNow(String opening, String closing, List<String> differences) {}

  /** The letter beside its file. */
  public LetterNow compared(Letter letter) {
    LetterComparison now = bean(Letters.class).compare(letter);
    return new LetterNow(
        now.free().opening(),
        now.free().closing(),
        now.differences().stream().map(Difference::id).toList());
  }

  public RecordingSent recording() {
    return bean(RecordingSent.class);
  }

  public Moment now() {
    return new Moment(clock().instant(), bean(Office.class).zone());
  }

  /** The first field of a form that has not the shape that is asked for. */
  public Optional<String> validate(Object form) {
    return bean(Validator.class).validate(form).stream()
        .map(wrong -> wrong.getPropertyPath().toString())
        .sorted()
        .findFirst();
  }

  @Override
  public void close() {
    beans.close();
  }
}
