package org.rogatory.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.inbox.Inbox;
import org.rogatory.inbox.TaskFilter;
import org.rogatory.inbox.TaskFilter.Sort;
import org.rogatory.inbox.TaskList;
import org.rogatory.testing.Table;
import org.springframework.context.ApplicationContext;

/**
 * A page of the inbox with a hundred thousand open tasks, beside the engine's own task query for
 * the same page. We give 25 tasks, the exact counts of all three lists, and nothing of files that
 * the viewer may not know of; the engine 25 tasks and the count of the one list.
 */
final class InboxBench implements Bench {

  private static final int TASKS = 100_000;
  private static final int FAR = 30_000;
  private static final LocalDate SOON = LocalDate.of(2026, 11, 7);
  private static final Date AFTER_SOON =
      Date.from(SOON.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());

  /**
   * A page that is asked for.
   *
   * @param from how many tasks come before it
   * @param engine the same list and order, for the engine
   */
  private record Page(
      String name, TaskList list, TaskFilter filter, int from, UnaryOperator<TaskQuery> engine) {}

  private static final List<Page> PAGES =
      List.of(
          new Page(
              "available, as it is first shown",
              TaskList.AVAILABLE,
              TaskFilter.ALL,
              0,
              query -> query.taskUnassigned().orderByTaskPriority().desc().orderByDueDate().asc()),
          new Page(
              "the same, after 30,000 tasks",
              TaskList.AVAILABLE,
              TaskFilter.ALL,
              FAR,
              query -> query.taskUnassigned().orderByTaskPriority().desc().orderByDueDate().asc()),
          new Page(
              "available, the longest waiting first",
              TaskList.AVAILABLE,
              filter(null, null, Sort.SINCE),
              0,
              query -> query.taskUnassigned().orderByTaskCreateTime().asc()),
          new Page(
              "the same, after 30,000 tasks",
              TaskList.AVAILABLE,
              filter(null, null, Sort.SINCE),
              FAR,
              query -> query.taskUnassigned().orderByTaskCreateTime().asc()),
          new Page(
              "available, one step",
              TaskList.AVAILABLE,
              filter("assess-grounds", null, Sort.SINCE),
              0,
              query ->
                  query
                      .taskUnassigned()
                      .taskDefinitionKey("assess-grounds")
                      .orderByTaskCreateTime()
                      .asc()),
          new Page(
              "available, due within a week",
              TaskList.AVAILABLE,
              filter(null, SOON, Sort.DUE),
              0,
              query -> query.taskUnassigned().dueBefore(AFTER_SOON).orderByDueDate().asc()),
          new Page(
              "all, the newest first",
              TaskList.ALL,
              filter(null, null, Sort.REFERENCE),
              0,
              query -> query.orderByTaskCreateTime().desc()));

  private static TaskFilter filter(String step, LocalDate dueBy, Sort sort) {
    return new TaskFilter(null, null, step, null, dueBy, null, null, null, sort, null);
  }

  @Override
  public String name() {
    return "inbox";
  }

  @Override
  public void run(ApplicationContext program, Pace pace, Report report) {
    report.progress("inbox: filling it with %d tasks", TASKS);
    program.getBean(FullInbox.class).fill(TASKS);
    Asking asking = new Asking(program, pace);
    Table table = new Table("page", "tasks", "engine, ms", "ours, ms", "times as fast");
    for (Page page : PAGES) {
      Pair times = asking.compare(page);
      report.progress("inbox: %s: engine %s, ours %s", page.name(), times.engine(), times.ours());
      table.row(
          page.name(),
          String.format(Locale.ROOT, "%,d", asking.total(page)),
          times.engine().toString(),
          times.ours().toString(),
          Measured.text(times.engine().median() / times.ours().median()));
    }
    report.add("A page of the inbox at %,d open tasks".formatted(TASKS), table);
  }

  /** Asks for pages as one caseworker. */
  private static final class Asking {

    private final Inbox inbox;
    private final TaskService engine;
    private final Person viewer;
    private final Pace pace;

    Asking(ApplicationContext program, Pace pace) {
      this.inbox = program.getBean(Inbox.class);
      this.engine = program.getBean(TaskService.class);
      this.viewer = program.getBean(People.class).get("caseworker");
      this.pace = pace;
    }

    Pair compare(Page page) {
      String after = page.from() == 0 ? null : part(page, null, page.from()).next();
      Runnable ours = () -> part(page, after, Inbox.PAGE);
      Runnable theirs = () -> ask(page);
      median(theirs);
      median(ours);
      return Pair.measure(pace.rounds(), () -> median(theirs), () -> median(ours));
    }

    long total(Page page) {
      return part(page, null, Inbox.PAGE).total();
    }

    private Inbox.Part part(Page page, String after, int size) {
      return inbox.part(page.list(), page.filter(), viewer, after, size);
    }

    private void ask(Page page) {
      page.engine().apply(engine.createTaskQuery()).listPage(page.from(), Inbox.PAGE);
      page.engine().apply(engine.createTaskQuery()).count();
    }

    /** In milliseconds, of as many as fit into the time. */
    private double median(Runnable asked) {
      Duration stretch = pace.look();
      List<Double> times = new ArrayList<>();
      long end = System.nanoTime() + stretch.toNanos();
      for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
        asked.run();
        times.add((System.nanoTime() - begun) / 1e6);
      }
      return Measured.of(times.stream().mapToDouble(Double::doubleValue).toArray()).median();
    }
  }
}
