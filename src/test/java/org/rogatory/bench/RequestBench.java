package org.rogatory.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.rogatory.testing.Table;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole requests a second, beside the bare engine with as many wait states and commits. */
final class RequestBench implements Bench {

  private static final Crew CREW = new Crew(4);

  /** The part of the time that the compiler may still be at work. */
  private static final double COMPILER_AT_REST = 0.1;

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public void run(ApplicationContext program, Pace pace, Report report) {
    WholeRequest request = program.getBean(WholeRequest.class);
    List<Wait> course = new ArrayList<>();
    request.run(course::add);
    try (BareEngine engine =
        new BareEngine(
            program.getBean(EmbeddedPostgres.class),
            program.getBean(HikariDataSource.class),
            course)) {
      Effort effort = new Effort(program.getBean(JdbcClient.class));
      Runnable ours = () -> request.run(wait -> {});
      Runnable bare = () -> engine.run(course);
      measure(ours, bare, course, pace, report);
      effort(effort, ours, bare, pace, report);
    }
  }

  private static void measure(
      Runnable ours, Runnable bare, List<Wait> course, Pace pace, Report report) {
    warmUp("ours", ours, pace, report);
    warmUp("bare engine", bare, pace, report);
    Pair rates =
        Pair.measure(
            pace.rounds(),
            () -> report.say("requests: bare engine %s/s", CREW.perSecond(pace.stretch(), bare)),
            () -> report.say("requests: ours %s/s", CREW.perSecond(pace.stretch(), ours)));
    report.add(title(course), table(rates, "requests a second", false));
    try (Sampler sampler = new Sampler()) {
      CREW.perSecond(pace.stretch(), ours);
      report.add("What the threads do in the time of our requests", table(sampler));
    }
  }

  /** As a program runs that was started days ago: its compiler has little left to do. */
  private static void warmUp(String whose, Runnable work, Pace pace, Report report) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    long end = System.nanoTime() + pace.warmUp().toNanos();
    double busy;
    do {
      long compiled = compiler.getTotalCompilationTime();
      long begun = System.nanoTime();
      double rate = CREW.perSecond(pace.stretch(), work);
      busy = (compiler.getTotalCompilationTime() - compiled) * 1e6 / (System.nanoTime() - begun);
      report.progress("requests: warming up, %s: %.1f/s, compiler busy %.2f", whose, rate, busy);
    } while (busy > COMPILER_AT_REST && System.nanoTime() < end);
  }

  private static void effort(
      Effort effort, Runnable ours, Runnable bare, Pace pace, Report report) {
    Pair pair =
        Pair.measure(
            pace.rounds(), () -> spentOn(bare, effort, pace), () -> spentOn(ours, effort, pace));
    report.add(
        "Processor time of the same, JVM and database together",
        table(pair, "milliseconds a request", true));
  }

  private static double spentOn(Runnable work, Effort effort, Pace pace) {
    double before = effort.spent();
    int done = CREW.repeat(pace.effort(), work);
    return (effort.spent() - before) / done;
  }

  private static String title(List<Wait> course) {
    long people = course.stream().filter(wait -> wait == Wait.PERSON).count();
    return "Requests from receipt to close: %d steps of people, %d of the program, %d commits; %d threads"
        .formatted(people, course.size() - people, course.size() + 1, CREW.threads());
  }

  private static Table table(Pair pair, String what, boolean lessIsBetter) {
    double share = pair.ours().median() / pair.engine().median();
    Table table = new Table("", what, "as good as the bare engine");
    table.row("bare engine", pair.engine().toString(), "1");
    table.row("ours", pair.ours().toString(), Measured.text(lessIsBetter ? 1 / share : share));
    return table;
  }

  private static Table table(Sampler sampler) {
    Table table = new Table("what", "share");
    sampler
        .shares()
        .forEach((doing, share) -> table.row(doing.words, Math.round(share * 100) + " %"));
    return table;
  }
}
