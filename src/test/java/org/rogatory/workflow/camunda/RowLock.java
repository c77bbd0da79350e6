package org.rogatory.workflow.camunda;

import org.rogatory.journal.Reference;
import org.rogatory.workflow.FileLock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Locks a row for each file, as the domain will, and writes it into the script. */
class RowLock implements FileLock {

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final Script script;

  RowLock(JdbcTemplate database, TransactionTemplate transaction, Script script) {
    this.database = database;
    this.transaction = transaction;
    this.script = script;
    write("create table file_row (reference varchar(20) primary key)");
  }

  /** Makes the file's row. */
  void make(Reference file) {
    write("insert into file_row values ('" + file + "')");
  }

  private void write(String sql) {
    transaction.executeWithoutResult(open -> database.execute(sql));
  }

  @Override
  public void lock(Reference file) {
    database.queryForList("select 1 from file_row where reference = ? for update", file.value());
    script.log().add("lock " + file);
  }
}
