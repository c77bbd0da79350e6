package org.rogatory.explore.memory;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.aopalliance.intercept.MethodInterceptor;
import org.rogatory.access.Person;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileNumbers;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.confidentiality.TaskHolders;
import org.rogatory.casefile.documents.Documents;
import org.rogatory.deadlines.Consequence;
import org.rogatory.deadlines.calendar.OfficeCalendar;
import org.rogatory.deadlines.reckoning.CourseClocks;
import org.rogatory.deadlines.reckoning.TimeLimits;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.Undamaged;
import org.rogatory.integrity.WholeRegister;
import org.rogatory.journal.Journal;
import org.rogatory.journal.Reference;
import org.rogatory.journal.office.OfficeJournal;
import org.rogatory.letters.paper.Stationery;
import org.rogatory.register.rows.ChangeRow;
import org.rogatory.register.rows.FactRow;
import org.rogatory.register.rows.StateRow;
import org.rogatory.workflow.CalledMatters;
import org.rogatory.workflow.ProgramStep;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.target.EmptyTargetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans of the program that need no database, engine or page, and what stands in for those. It
 * has no stereotype, so that the whole program does not find it.
 */
@ComponentScan(
    basePackages = "org.rogatory",
    useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = Chosen.class))
@Import({JacksonAutoConfiguration.class, ValidationAutoConfiguration.class})
class Beans {

  @Bean
  Memory memory() {
    return new Memory(LASTING);
  }

  @Bean
  StillClock clock() {
    return new StillClock();
  }

  @Bean
  EntityManager entities(Memory memory) {
    return MemoryEntities.on(memory);
  }

  @Bean
  Home home() {
    return new Home(Path.of("no-such-folder"));
  }

  @Bean
  Office office(Home home) {
    return Office.read(home);
  }

  @Bean
  Stationery stationery(Office office, MessageSource messages) {
    return new PlainPaper(office, messages);
  }

  @Bean
  PlatformTransactionManager transactions() {
    return new NoTransactions();
  }

  @Bean
  TransactionTemplate transaction(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  /** What is known about a State is read once: nobody changes the register here. */
  @Bean
  static BeanPostProcessor rememberedStates() {
    return new RememberedStates();
  }

  @Bean
  static BeanPostProcessor rememberedLetters() {
    return new RememberedLetters();
  }

  @Bean
  FileNumbers numbers(Memory memory) {
    ProxyFactory numbers = new ProxyFactory();
    numbers.setTargetSource(EmptyTargetSource.forClass(FileNumbers.class));
    numbers.setProxyTargetClass(true);
    numbers.addAdvice(
        (MethodInterceptor)
            call -> {
              Object[] said = call.getArguments();
              int next = memory.all(File.class).size() + 1;
              return Reference.of((String) said[0], (Integer) said[1], next);
            });
    return (FileNumbers) numbers.getProxy();
  }

  /** Documents are kept by the database alone: files have none here. */
  @Bean
  Documents documents() {
    return nothingOf(Documents.class);
  }

  /** The policy of the demo restricts nothing. */
  @Bean
  TaskHolders holdersOfTasks() {
    return file -> List.of();
  }

  /** Nobody alters the memory from outside. */
  @Bean
  Alterations alterations() {
    return nothingOf(Alterations.class);
  }

  @Bean
  Undamaged undamaged() {
    return nothingOf(Undamaged.class);
  }

  /** What belongs to no file is kept by the database alone. */
  @Bean
  OfficeJournal officeJournal() {
    return nothingOf(OfficeJournal.class);
  }

  @Bean
  WholeRegister wholeRegister() {
    return nothingOf(WholeRegister.class);
  }

  /** Answers everything by nothing. */
  private static <T> T nothingOf(Class<T> type) {
    ProxyFactory none = new ProxyFactory();
    none.setTargetSource(EmptyTargetSource.forClass(type));
    none.setProxyTargetClass(true);
    none.addAdvice(
        (MethodInterceptor)
            call -> {
              boolean list = call.getMethod().getReturnType() == List.class;
              return list ? List.of() : Optional.empty();
            });
    return type.cast(none.getProxy());
  }

  @Bean
  DatesInMemory datesInMemory(
      TimeLimits limits,
      OfficeCalendar calendar,
      List<CourseClocks> courses,
      Journal journal,
      Files files,
      List<Consequence> consequences,
      StillClock clock) {
    return new DatesInMemory(limits, calendar, courses, journal, files, consequences, clock);
  }

  @Bean
  PaperEngine engine(
      Home home, ObjectProvider<ProgramStep> steps, ObjectProvider<CalledMatters> lists) {
    return new PaperEngine(
        Model.all(home),
        SingletonSupplier.of(
            () -> steps.stream().collect(toMap(ProgramStep::name, Function.identity()))),
        SingletonSupplier.of(
            () -> lists.stream().collect(toMap(CalledMatters::name, Function.identity()))));
  }

  private static final Set<Class<?>> LASTING =
      Set.of(Person.class, StateRow.class, FactRow.class, ChangeRow.class);

  static final Set<String> LEFT_OUT =
      Set.of(
          "FileList",
          "FileNumbers",
          "DateKeeping",
          "DatesCompared",
          "NextDates",
          "WakeTimes",
          "Sweeper",
          "SweepSchedule",
          "KindFromText",
          "Drafts",
          "Accounts",
          "DemoAccounts",
          "NoAccounts",
          "Passwords",
          "CurrentPerson",
          "Stationery",
          "HomeConfiguration",
          "OfficeJournal",
          "OfficeJournalBegins",
          "PeopleParts",
          "SeriesParts",
          "Receiving");
}
