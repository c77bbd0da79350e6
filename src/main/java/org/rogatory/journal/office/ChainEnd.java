package org.rogatory.journal.office;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The end of a record that is one for all files: one row, locked until the transaction ends. So
 * numbers have no gaps, and each line holds the hash of the line before it. The row stands in the
 * table that is called as the record's own, with {@code _head} behind it.
 */
public final class ChainEnd {

  /** What the first line names as the hash of the line before it. */
  public static final String NONE = "0".repeat(64);

  private final JdbcClient database;
  private final String table;

  /**
   * @param table the record's, with the columns {@code number} and {@code hash}
   */
  public ChainEnd(JdbcClient database, String table) {
    this.database = database;
    this.table = table;
  }

  /**
   * Where the record ends.
   *
   * @param entries how many lines it has
   * @param hash of the last of them
   */
  public record Head(int entries, String hash) {}

  /**
   * The end, which is the caller's alone until its transaction ends.
   *
   * @throws IllegalStateException where the record has no end: then nothing may be written
   */
  public Head lock() {
    if (database.sql("update " + table + "_head set hash = hash").update() != 1) {
      throw new IllegalStateException("a record without an end: " + table);
    }
    return database
        .sql("select entries, hash from " + table + "_head")
        .query((row, number) -> new Head(row.getInt(1), row.getString(2)))
        .single();
  }

  /** The record ends here now. */
  public void move(Head head) {
    database
        .sql("update " + table + "_head set entries = ?, hash = ?")
        .params(head.entries(), head.hash())
        .update();
  }

  /**
   * The number of the next line. What somebody damaged in numbers or in the end stops nobody: the
   * line then takes the first number that is free, and the comparison names the rest.
   */
  public int number(Head head) {
    int next = Math.max(head.entries(), 0);
    return next < Integer.MAX_VALUE && !has(next + 1) ? next + 1 : firstFree();
  }

  private boolean has(int number) {
    return database
            .sql("select count(*) from " + table + " where number = ?")
            .param(number)
            .query(Integer.class)
            .single()
        > 0;
  }

  private int firstFree() {
    return database
        .sql(
            "select coalesce(min(cast(line.number as bigint)), 0) + 1 from "
                + table
                + " line where not exists (select 1 from "
                + table
                + " following where cast(following.number as bigint)"
                + " = cast(line.number as bigint) + 1)"
                + " and line.number between 0 and 2147483646")
        .query(Integer.class)
        .single();
  }
}
