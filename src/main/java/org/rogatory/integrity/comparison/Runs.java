package org.rogatory.integrity.comparison;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When everything was compared. */
@Component
public class Runs {

  private static final Duration CUT_SHORT = Duration.ofHours(6);

  private final JdbcClient database;
  private final Clock clock;

  Runs(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A comparison that came to its end.
   *
   * @param files how many files were compared
   * @param found how much was open after it
   */
  public record Run(Instant endedAt, long files, long found) {}

  /** Everything is to be compared. */
  @Transactional
  public void ask() {
    database
        .sql("insert into comparison_run (id, asked_at, files, found) values (?, ?, 0, 0)")
        .params(UUID.randomUUID().toString(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * One that is asked for, or under way.
   *
   * @param files how many files were compared
   * @param of of how many; 0 before it has begun
   */
  public record UnderWay(long files, long of) {

    /** How far it has come. */
    public int percent() {
      return of == 0 ? 0 : (int) Math.min(100, files * 100 / of);
    }
  }

  /** The one that is asked for, or under way; of several the one that has come farthest. */
  @Transactional(readOnly = true)
  public Optional<UnderWay> underWay() {
    return database
        .sql(
            "select files, of_files from comparison_run where ended_at is null"
                + " order by files desc, of_files desc limit 1")
        .query((row, index) -> new UnderWay(row.getLong(1), row.getLong(2)))
        .optional();
  }

  /** Those that were taken have come so far. */
  @Transactional
  public void compared(List<String> ids, long files, long of) {
    ids.forEach(
        id ->
            database
                .sql("update comparison_run set files = ?, of_files = ? where id = ?")
                .params(files, of, id)
                .update());
  }

  /**
   * Takes what is asked for, so that no other node does it too. What was taken long ago was cut
   * short, and is taken again.
   *
   * @return the ids
   */
  @Transactional
  public List<String> take() {
    Instant now = clock.instant();
    OffsetDateTime before = now.minus(CUT_SHORT).atOffset(ZoneOffset.UTC);
    return database
        .sql(
            "select id from comparison_run where ended_at is null"
                + " and (taken_at is null or taken_at < ?) for update")
        .param(before)
        .query(String.class)
        .list()
        .stream()
        .filter(id -> taken(id, now))
        .toList();
  }

  private boolean taken(String id, Instant now) {
    return database
            .sql("update comparison_run set taken_at = ? where id = ?")
            .params(now.atOffset(ZoneOffset.UTC), id)
            .update()
        == 1;
  }

  /** One file was compared because somebody asked for it. */
  @Transactional
  public void ofFile(String reference, long found) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    database
        .sql(
            "insert into comparison_run (id, reference, asked_at, ended_at, files, found)"
                + " values (?, ?, ?, ?, 1, ?)")
        .params(UUID.randomUUID().toString(), reference, now, now, found)
        .update();
  }

  /** Those that were taken came to their end. */
  @Transactional
  public void ended(List<String> ids, long files, long found) {
    ids.forEach(id -> ended(id, files, found));
  }

  private void ended(String id, long files, long found) {
    database
        .sql("update comparison_run set ended_at = ?, files = ?, found = ? where id = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), files, found, id)
        .update();
  }

  /** The last one that came to its end. */
  @Transactional(readOnly = true)
  public Optional<Run> last() {
    return database
        .sql(
            "select ended_at, files, found from comparison_run where ended_at is not null and reference is null"
                + " order by ended_at desc limit 1")
        .query(
            (row, index) ->
                new Run(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getLong(2),
                    row.getLong(3)))
        .optional();
  }
}
