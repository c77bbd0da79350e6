package org.rogatory.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.convention.Assistance;
import org.rogatory.workflow.Compared;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * An office with a hundred thousand open tasks. Some files are taken a part of their way through
 * the program; their rows in the engine and in the inbox are then copied many times over in the
 * database, each copy with ids of its own, and spread over States, people and days.
 */
final class FullInbox {

  private static final List<String> STEPS =
      List.of("send-letter", "triage-request", "assess-grounds", "decide-measure");
  private static final List<Assistance> MEASURES =
      List.of(Assistance.SERVICE, Assistance.STORED_DATA);

  /** Which columns of the engine's tables name a row that is copied along. */
  private static final Map<String, List<String>> IDS =
      Map.of(
          "act_ru_execution",
              List.of("id_", "root_proc_inst_id_", "proc_inst_id_", "parent_id_", "super_exec_"),
          "act_ru_task", List.of("id_", "execution_id_", "proc_inst_id_"));

  private final WholeRequest request;
  private final JdbcClient database;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;
  private final EmbeddedPostgres server;

  FullInbox(
      WholeRequest request,
      JdbcClient database,
      TransactionOperations transaction,
      ApplicationEventPublisher events,
      EmbeddedPostgres server) {
    this.request = request;
    this.database = database;
    this.transaction = transaction;
    this.events = events;
    this.server = server;
  }

  /**
   * Fills the inbox, with at least so many tasks; they are counted anew, so that the tally is drawn
   * together as it is every minute in an office.
   */
  void fill(int tasks) {
    for (Assistance measure : MEASURES) {
      STEPS.forEach(step -> request.runTo(step, measure));
    }
    transaction.executeWithoutResult(
        status -> {
          int originals =
              database.sql("select count(*) from task_row").query(Integer.class).single();
          int copies = (tasks + originals - 1) / originals - 1;
          plan(copies);
          copyTaskRows();
          copyEngine("act_ru_execution");
          copyEngine("act_ru_task");
          takeOver();
          restrict();
          change("delete from task_tally");
        });
    events.publishEvent(new Compared());
    tidy();
  }

  /** As the database does by itself after a while. */
  private void tidy() {
    JdbcClient.create(server.getPostgresDatabase()).sql("vacuum analyze").update();
  }

  /**
   * The files with their processes, a letter that stands alone having its own, and the copies that
   * are to be made: of which file, under which number and reference.
   */
  private void plan(int copies) {
    change(
        """
        create temporary table original as
        select distinct row.reference as file, node.root_proc_inst_id_ as root
        from task_row row
        join act_ru_task task on task.id_ = row.task
        join act_ru_execution node on node.id_ = task.execution_id_
        """);
    change(
        """
        create temporary table copy as
        select file, number, row_number() over (order by number, file) as place,
          'XA-2026-' || 10000 + row_number() over (order by number, file) as reference
        from (select distinct file from original) files cross join generate_series(1, %d) number
        """
            .formatted(copies));
  }

  private void copyTaskRows() {
    change(
        """
        insert into task_row (task, step, reference, matter, assistance, counterpart, urgent, due,
          since, role, assignee, claimed, restricted)
        select task || '-' || number, step, copy.reference, replace(matter, file, copy.reference),
          assistance,
          (array['AR', 'AT', 'AU', 'BR', 'CA', 'CH', 'CL', 'DE', 'EG', 'ES', 'FR', 'GB', 'GH', 'IN',
            'JP', 'KE', 'MX', 'NG', 'PE', 'PT', 'SE', 'TH', 'UA', 'US', 'VN', 'ZA'])[1 + place % 26],
          place % 20 = 0,
          date '2026-11-01' + (place % 240)::int,
          timestamptz '2026-11-21 00:00Z' - place * interval '1 minute',
          role,
          case when place % 400 = 3 then 'caseworker'
            when place % 3 = 0 then 'colleague' || place % 20 end,
          place % 400 = 3 or place % 3 = 0,
          place % 100 = 7
        from task_row row join copy on copy.file = row.reference
        """);
  }

  private void copyEngine(String table) {
    List<String> columns =
        database
            .sql("select column_name from information_schema.columns where table_name = ?")
            .param(table)
            .query(String.class)
            .list();
    String values =
        columns.stream()
            .map(column -> IDS.get(table).contains(column) ? renamed(column) : "row." + column)
            .collect(Collectors.joining(", "));
    change(
        """
        insert into %1$s (%2$s) select %3$s from %1$s row
        join act_ru_execution process on process.id_ = row.proc_inst_id_
        join original on original.root = process.root_proc_inst_id_
        join copy on copy.file = original.file
        """
            .formatted(table, String.join(", ", columns), values));
  }

  private static String renamed(String column) {
    return "row." + column + " || '-' || copy.number";
  }

  /** What the inbox says of a task, the engine says too. */
  private void takeOver() {
    change(
        """
        update act_ru_task task
        set assignee_ = row.assignee, due_date_ = row.due, create_time_ = row.since
        from task_row row where row.task = task.id_
        """);
  }

  /** One file in a hundred is restricted; the caseworker may see one in ten of them. */
  private void restrict() {
    change("insert into restricted_file select reference from copy where place % 100 = 7");
    change(
        """
        insert into file_reader (reference, login)
        select reference, 'caseworker' from copy where place % 1000 = 7
        """);
  }

  private void change(String sql) {
    database.sql(sql).update();
  }
}
