package org.rogatory.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far the stories have been told. Written in the transaction of what happens, so that after a
 * kill each goes on where it was.
 */
@Component
@Profile({"demo", "test"})
class Progress {

  private final JdbcClient database;

  Progress(JdbcClient database) {
    this.database = database;
  }

  /**
   * How far a sample's story has been told.
   *
   * @param file the sample's file, once it is registered
   * @param told how much of it
   * @param movedDays by how many days it is moved
   */
  record Row(String sample, Optional<Reference> file, int told, int movedDays) {}

  List<Row> all() {
    return database
        .sql("select sample, reference, told, moved_days from demo_story order by sample")
        .query(
            (row, number) ->
                new Row(
                    row.getString("sample"),
                    Optional.ofNullable(row.getString("reference")).map(Reference::of),
                    row.getInt("told"),
                    row.getInt("moved_days")))
        .list();
  }

  Row get(String sample) {
    return all().stream().filter(row -> row.sample().equals(sample)).findFirst().orElseThrow();
  }

  void begin(String sample, long movedDays) {
    database
        .sql("insert into demo_story (sample, told, moved_days) values (?, 0, ?)")
        .params(sample, movedDays)
        .update();
  }

  void told(String sample, @Nullable Reference file) {
    database
        .sql("update demo_story set told = told + 1, reference = ? where sample = ?")
        .params(file == null ? null : file.value(), sample)
        .update();
  }

  boolean isEmpty(String table) {
    return database.sql("select count(*) from " + table).query(Long.class).single() == 0;
  }
}
