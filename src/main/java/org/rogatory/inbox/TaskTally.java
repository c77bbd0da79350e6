package org.rogatory.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rogatory.deadlines.TimePassed;
import org.rogatory.workflow.Compared;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * How many tasks there are of each sort, kept beside them so that a list's count is exact without
 * counting. A change of a task adds its difference as a row, in the same transaction: so nobody
 * waits for anybody, as with one counter they would. Now and then the rows are drawn together.
 */
@Component
class TaskTally {

  private static final int BATCH = 5000;

  private final JdbcTemplate jdbc;
  private final TransactionOperations transaction;

  TaskTally(JdbcTemplate jdbc, TransactionOperations transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** Adds the differences that a transaction makes, in it. */
  void add(Map<TaskSort, Long> differences) {
    List<Object[]> rows =
        differences.entrySet().stream()
            .filter(difference -> difference.getValue() != 0)
            .map(difference -> row(difference.getKey(), difference.getValue()))
            .toList();
    if (!rows.isEmpty()) {
      jdbc.batchUpdate(
          "insert into task_tally (id, step, assistance, urgent, role, claimed, restricted, number)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?)",
          rows);
    }
  }

  private static Object[] row(TaskSort sort, long number) {
    return new Object[] {
      UUID.randomUUID().toString(),
      sort.step(),
      sort.assistance(),
      sort.urgent(),
      sort.role(),
      sort.claimed(),
      sort.restricted(),
      number
    };
  }

  /** A part of a count. */
  private record Addend(String id, TaskSort sort, long number) {}

  /** Draws rows of the same sort together, past those that another node is at. */
  @EventListener(TimePassed.class)
  void drawTogether() {
    transaction.executeWithoutResult(
        status -> {
          Map<TaskSort, List<Addend>> bySort =
              addends().stream().collect(Collectors.groupingBy(Addend::sort));
          bySort.values().removeIf(alike -> alike.size() == 1);
          List<Object[]> old =
              bySort.values().stream()
                  .flatMap(List::stream)
                  .map(addend -> new Object[] {addend.id()})
                  .toList();
          jdbc.batchUpdate("delete from task_tally where id = ?", old);
          add(
              bySort.entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, TaskTally::sum)));
        });
  }

  /**
   * Makes the numbers agree with the tasks. One statement reads both, so what others change
   * meanwhile is in both or in neither.
   */
  @EventListener
  void compare(Compared compared) {
    transaction.executeWithoutResult(
        status -> {
          Map<TaskSort, Long> missing =
              jdbc
                  .query(
                      "select '' as id, step, assistance, urgent, role, claimed, restricted,"
                          + " sum(number) as number from ("
                          + "select step, assistance, urgent, role, claimed, restricted,"
                          + " 1 as number from task_row union all "
                          + "select step, assistance, urgent, role, claimed, restricted,"
                          + " -number from task_tally) item"
                          + " group by step, assistance, urgent, role, claimed, restricted"
                          + " having sum(number) <> 0",
                      TaskTally::addend)
                  .stream()
                  .collect(Collectors.toMap(Addend::sort, Addend::number));
          add(missing);
          missing.forEach((sort, number) -> compared.mended(sort + " by " + number));
        });
  }

  private static long sum(Map.Entry<TaskSort, List<Addend>> alike) {
    return alike.getValue().stream().mapToLong(Addend::number).sum();
  }

  private List<Addend> addends() {
    return jdbc.query(
        "select * from task_tally limit ? for update skip locked", TaskTally::addend, BATCH);
  }

  private static Addend addend(ResultSet row, int line) throws SQLException {
    return new Addend(
        row.getString("id"),
        new TaskSort(
            row.getString("step"),
            row.getString("assistance"),
            row.getBoolean("urgent"),
            row.getString("role"),
            row.getBoolean("claimed"),
            row.getBoolean("restricted")),
        row.getLong("number"));
  }
}
