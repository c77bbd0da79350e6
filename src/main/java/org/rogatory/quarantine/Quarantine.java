package org.rogatory.quarantine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.access.SecurityLog;
import org.rogatory.storage.Busy;
import org.rogatory.storage.PartStore;
import org.rogatory.storage.Source;
import org.rogatory.storage.StoredBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Documents in which malware was found, apart from the documents of files. Their bytes come in and
 * are removed; nothing gives them out. What tells of a request, such as the name, is told to
 * whoever may see its file and to nobody else.
 */
@Component
public class Quarantine {

  private static final Logger log = LoggerFactory.getLogger("org.rogatory.security");

  /** Each takes some room beside its bytes, so that the smallest are limited too. */
  private static final int ROW = 1024;

  private final JdbcClient database;
  private final PartStore parts;
  private final FileAccess access;
  private final SecurityLog said;
  private final QuarantineSettings settings;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Quarantine(
      JdbcClient database,
      PartStore parts,
      FileAccess access,
      SecurityLog said,
      QuarantineSettings settings,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.database = database;
    this.parts = parts;
    this.access = access;
    this.said = said;
    this.settings = settings;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Keeps a document apart. What the same person sent before for the same file is kept once.
   *
   * @return the number under which it lies there; empty where there is no room for it, or too much
   *     large work is under way, which the log says
   */
  public OptionalInt keep(Find find, Source content) {
    try {
      Integer number = transaction.execute(status -> kept(find, content));
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    } catch (Busy busy) {
      log.error("quarantine: {} not kept, too much work is under way", find.sha256());
      return OptionalInt.empty();
    }
  }

  private @Nullable Integer kept(Find find, Source content) {
    Integer before = again(find);
    if (before != null) {
      return before;
    }
    if (lying() + content.size() + ROW > settings.most().toBytes()) {
      log.error("quarantine: {} not kept, there is no room", find.sha256());
      return null;
    }
    Masked masked = Masked.of(content);
    StoredBytes bytes = parts.keep(masked);
    OffsetDateTime now = now();
    int number = database.sql("select nextval('quarantined_seq')").query(Integer.class).single();
    database
        .sql(
            "insert into quarantined"
                + " (number, found_at, last_at, times, login, reference, name, type, malware,"
                + " bytes_id, size_bytes, sha256, mask) values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(number, now, now, find.login(), reference(find))
        .params(find.name(), find.type(), find.malware())
        .params(bytes.id(), bytes.size(), find.sha256(), masked.key())
        .update();
    return number;
  }

  private @Nullable Integer again(Find find) {
    Optional<Integer> number =
        database
            .sql(
                "select number from quarantined where sha256 = ? and login = ?"
                    + " and coalesce(reference, '') = ? order by number fetch first row only")
            .params(find.sha256(), find.login(), find.file() == null ? "" : reference(find))
            .query(Integer.class)
            .optional();
    number.ifPresent(
        lies ->
            database
                .sql(
                    "update quarantined set times = times + 1, last_at = ?, malware = ?"
                        + " where number = ?")
                .params(now(), find.malware(), lies)
                .update());
    return number.orElse(null);
  }

  private static @Nullable String reference(Find find) {
    return find.file() == null ? null : find.file().value();
  }

  private long lying() {
    return database
        .sql("select coalesce(sum(size_bytes + ?), 0) from quarantined")
        .param(ROW)
        .query(Long.class)
        .single();
  }

  /** For how many days a document lies there. */
  public long days() {
    return settings.kept().toDays();
  }

  /** How many lie there. */
  @Transactional(readOnly = true)
  public long count() {
    return database.sql("select count(*) from quarantined").query(Long.class).single();
  }

  /** What lies there as this person may know it, the last first. */
  @Transactional(readOnly = true)
  public List<Quarantined> last(int most, Person reader) {
    return database
        .sql("select * from quarantined order by last_at desc, number desc limit ?")
        .param(most)
        .query((row, index) -> read(row, reader))
        .list();
  }

  /** What lies there under this number, as this person may know it. */
  @Transactional(readOnly = true)
  public Optional<Quarantined> find(int number, Person reader) {
    return database
        .sql("select * from quarantined where number = ?")
        .param(number)
        .query((row, index) -> read(row, reader))
        .optional();
  }

  private Quarantined read(ResultSet row, Person reader) throws SQLException {
    String file = row.getString("reference");
    String login = row.getString("login");
    boolean told = file == null ? reader.seesAllFiles() : access.mayName(file, reader);
    Instant lastAt = row.getObject("last_at", OffsetDateTime.class).toInstant();
    return new Quarantined(
        row.getInt("number"),
        row.getObject("found_at", OffsetDateTime.class).toInstant(),
        lastAt,
        row.getInt("times"),
        login,
        told ? new Quarantined.Meant(file == null ? "" : file, row.getString("name")) : null,
        row.getString("type"),
        row.getString("malware"),
        row.getLong("size_bytes"),
        row.getString("sha256"),
        lastAt.plus(settings.kept()));
  }

  /**
   * Removes a document for good.
   *
   * @return whether it was there
   */
  @Transactional
  public boolean delete(int number) {
    boolean deleted = remove(number);
    if (deleted) {
      said.deletedFromQuarantine(number);
    }
    return deleted;
  }

  /** Removes what has lain there for long enough: at the start and once an hour. */
  @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  void removeOld() {
    database
        .sql("select number from quarantined where last_at < ?")
        .param(now().minus(settings.kept()))
        .query(Integer.class)
        .list()
        .forEach(
            number -> {
              if (remove(number)) {
                log.info("quarantine: {} removed, its time is over", number);
              }
            });
  }

  private boolean remove(int number) {
    Optional<String> bytes =
        database
            .sql("select bytes_id from quarantined where number = ?")
            .param(number)
            .query(String.class)
            .optional();
    boolean was =
        database.sql("delete from quarantined where number = ?").param(number).update() == 1;
    if (was) {
      bytes.ifPresent(parts::forget);
    }
    return was;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
