package org.rogatory.bench;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.journal.Reference;
import org.rogatory.reads.ReadAtOnce;
import org.rogatory.testing.Table;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Eight threads that read restricted and confidential files: each line of the record of reads waits
 * for the line before it. How long it waits depends on what is done while the end is locked.
 */
final class ReadsBench implements Bench {

  private static final int THREADS = 8;
  private static final int FILES = 25;

  private final Crew crew = new Crew(THREADS);

  @Override
  public String name() {
    return "reads";
  }

  @Override
  public void run(ApplicationContext program, Pace pace, Report report) {
    report.progress("reads: making %d files", 2 * FILES);
    List<Reference> confidential = confidential(program);
    List<Reference> restricted = restricted(program);
    ReadAtOnce reading = new ReadAtOnce(program);
    Table table =
        new Table("read", "asked while locked, a second", "asked before, a second", "times");
    for (int size : List.of(1, FILES)) {
      String files = size == 1 ? "one %s file" : "a list of " + size + " %s files";
      row(table, files.formatted("restricted"), restricted.subList(0, size), reading, pace);
      row(table, files.formatted("confidential"), confidential.subList(0, size), reading, pace);
    }
    report.add("Reads that are recorded; %d threads".formatted(THREADS), table);
    Table again = new Table("read", "a second");
    again.row(
        "a list of %d confidential files, again within a minute".formatted(FILES),
        Measured.text(rate(reading::again, confidential, pace)));
    report.line("\n" + again.toString().stripTrailing());
  }

  private void row(Table table, String what, List<Reference> files, ReadAtOnce reading, Pace pace) {
    rate(reading::askFirst, files, pace);
    Pair pair =
        Pair.measure(
            pace.rounds(),
            () -> rate(reading::askWhileLocked, files, pace),
            () -> rate(reading::askFirst, files, pace));
    table.row(
        what,
        pair.engine().toString(),
        pair.ours().toString(),
        Measured.text(pair.ours().median() / pair.engine().median()));
  }

  private double rate(Consumer<List<Reference>> read, List<Reference> files, Pace pace) {
    return crew.perSecond(pace.stretch().dividedBy(2), () -> read.accept(files));
  }

  private static List<Reference> confidential(ApplicationContext program) {
    Registry registry = program.getBean(Registry.class);
    Person caseworker = program.getBean(People.class).get("caseworker");
    return Stream.generate(() -> registry.register(Registered.inFull(), caseworker))
        .limit(FILES)
        .toList();
  }

  private static List<Reference> restricted(ApplicationContext program) {
    List<Reference> files = confidential(program);
    FileAccess access = program.getBean(FileAccess.class);
    Person reader = program.getBean(People.class).get("caseworker");
    program
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> files.forEach(file -> access.restrictAnew(file, List.of(reader), List.of())));
    return files;
  }
}
