package org.rogatory.inbox;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.rogatory.casefile.lists.Conditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many tasks the lists have, exactly, for one who may not know of all files. Where the filter
 * asks for nothing that tells single tasks apart, the tally knows, and only the viewer's own tasks
 * and the restricted files that he or she may see are counted one by one.
 */
@Component
class TaskCounting {

  private static final String SUMS =
      "select coalesce(sum(case when mine then number else 0 end), 0) as mine,"
          + " coalesce(sum(case when not claimed and (:anyRole or role = :role)"
          + " then number else 0 end), 0) as available,"
          + " coalesce(sum(case when counted then number else 0 end), 0) as everything from (";

  private final JdbcClient jdbc;

  TaskCounting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  TaskList.Counts of(TaskFilter filter, Person viewer) {
    Conditions conditions = filter.conditions();
    String rows = isTallied(filter) ? tallied(conditions) : oneByOne(conditions);
    return jdbc.sql(SUMS + rows + ") item")
        .params(conditions.parameters())
        .param("viewer", viewer.login())
        .param("seesAll", viewer.seesAllFiles())
        .param("anyRole", viewer.is(Role.SUPERVISOR))
        .param("role", Role.CASEWORKER.name())
        .query(
            (row, line) ->
                new TaskList.Counts(
                    number(row, "mine"), number(row, "available"), number(row, "everything")))
        .single();
  }

  /** A sum; where somebody damaged the tally, it may be more than can be counted. */
  private static long number(ResultSet row, String column) throws SQLException {
    return row.getBigDecimal(column).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue();
  }

  private static boolean isTallied(TaskFilter filter) {
    return isEmpty(filter.counterpart())
        && isEmpty(filter.assignee())
        && filter.dueBy() == null
        && !Boolean.TRUE.equals(filter.forApproval());
  }

  private static String tallied(Conditions filter) {
    return "select false as mine, true as counted, claimed, role, number from task_tally item"
        + where("(:seesAll or not restricted)", filter)
        + " union all select false, true, claimed, role, 1 from file_reader reader"
        + " join task_row item on item.reference = reader.reference and item.restricted"
        + where("not :seesAll and reader.login = :viewer", filter)
        + " union all select true, false, true, '', 1 from task_row item"
        + where("item.assignee = :viewer and " + FileAccess.VISIBLE_ROW, filter);
  }

  private static String oneByOne(Conditions filter) {
    return "select coalesce(item.assignee = :viewer, false) as mine, true as counted, item.claimed,"
        + " item.role, 1 as number from task_row item"
        + where(FileAccess.VISIBLE_ROW, filter);
  }

  private static String where(String condition, Conditions filter) {
    return " where " + new Conditions().and(condition).and(filter);
  }

  private static boolean isEmpty(@Nullable String value) {
    return value == null || value.isEmpty();
  }
}
