package org.rogatory.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
class StoryProgress {

  private static final Class<OffsetDateTime> AT = OffsetDateTime.class;

  private final JdbcClient database;

  StoryProgress(JdbcClient database) {
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

  /** Notes that one more event was played, at this moment of the story. */
  void told(String sample, Reference file, Instant at) {
    database
        .sql("update demo_story set told = told + 1, reference = ?, present = ? where sample = ?")
        .params(file.value(), at.atOffset(ZoneOffset.UTC), sample)
        .update();
  }

  /** Notes that a story has ended: from now on the real time counts for its file. */
  void ended(String sample) {
    database.sql("update demo_story set present = null where sample = ?").param(sample).update();
  }

  /** The samples whose stories are under way. */
  List<String> underWay() {
    return database
        .sql("select sample from demo_story where present is not null order by sample")
        .query(String.class)
        .list();
  }

  /**
   * The time at which a file stands whose story is under way: that of the last event, or of what
   * was recorded since. Empty for all other files.
   */
  Optional<Instant> present(Reference file) {
    return database
        .sql(
            "select present, (select max(recorded_at) from journal_entry e"
                + " where e.reference = s.reference) as recorded"
                + " from demo_story s where reference = ? and present is not null")
        .param(file.value())
        .query((row, number) -> later(row.getObject(1, AT), row.getObject(2, AT)))
        .optional();
  }

  private static Instant later(OffsetDateTime present, @Nullable OffsetDateTime recorded) {
    return (recorded == null || recorded.isBefore(present) ? present : recorded).toInstant();
  }

  boolean isEmpty(String table) {
    return database.sql("select count(*) from " + table).query(Long.class).single() == 0;
  }
}
