package org.rogatory.casefile.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Pen;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Reason;
import org.rogatory.storage.PartReading;
import org.rogatory.storage.PartStore;
import org.rogatory.storage.Source;
import org.rogatory.storage.StoredBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What arrived and lies before a person who is about to register it: kept while the form is filled
 * in, so that nothing that was wrong in it costs the document. Nobody else sees it. {@code
 * config/documents.yml} says for how many hours it is kept, and how many and how much each person
 * may keep: beyond that nothing more is taken until something of it is filed, given up or
 * forgotten.
 */
@Component
public class WaitingUploads {

  private static final String COLUMNS = "select id, name, type, bytes_id, size_bytes, sha256";

  private final JdbcClient database;
  private final UploadExamination examination;
  private final DocumentPolicy policy;
  private final PartStore parts;
  private final Documents documents;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WaitingUploads(
      JdbcClient database,
      UploadExamination examination,
      DocumentPolicy policy,
      PartStore parts,
      Documents documents,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.database = database;
    this.examination = examination;
    this.policy = policy;
    this.parts = parts;
    this.documents = documents;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * A document that waits.
   *
   * @param id names it in addresses
   * @param type the media type, as found in the bytes
   */
  public record Upload(String id, String name, String type, StoredBytes bytes) {}

  /**
   * Examines a document, and has it scanned for malware, before any of it is kept. It may take
   * long, so it is done in no transaction.
   *
   * @param name as its sender named it
   * @param file the file for which it is meant, whose journal says of malware; null where it is not
   *     known yet
   * @throws BadInput at {@code document}, where the office does not take such a document, or
   *     malware was found in it
   * @throws MalwareScanAway if it could not be scanned
   */
  public ExaminedUpload look(String name, Source content, Person person, @Nullable String file) {
    return examination.look(name, content, person, file);
  }

  /**
   * Keeps a document that was looked at.
   *
   * @throws BadInput at {@code document}, where more of the person's would wait than each may have
   * @throws org.rogatory.storage.Busy if too much large work is under way
   */
  public Upload keep(ExaminedUpload document, Person person) {
    return Objects.requireNonNull(transaction.execute(status -> kept(document, person)));
  }

  /** Looks at a document that belongs to no file yet, and keeps it. */
  public Upload keep(String name, Source content, Person person) {
    return keep(look(name, content, person, null), person);
  }

  private Upload kept(ExaminedUpload document, Person person) {
    long size = document.content().size();
    policy.checkWaiting(waiting(person).with(size));
    StoredBytes bytes = parts.keep(document.content());
    lock(person);
    policy.checkWaiting(waiting(person).with(size));
    String id = UUID.randomUUID().toString();
    database
        .sql(
            "insert into waiting_upload"
                + " (id, login, name, type, bytes_id, size_bytes, sha256, kept_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, person.login(), document.name(), document.type())
        .params(bytes.id(), bytes.size(), bytes.sha256())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return new Upload(id, document.name(), document.type(), bytes);
  }

  /** The document of this id, where it is the person's own. */
  @Transactional(readOnly = true)
  public Optional<Upload> find(String id, Person person) {
    return database
        .sql(COLUMNS + " from waiting_upload where id = ? and login = ?")
        .params(id, person.login())
        .query(WaitingUploads::row)
        .optional();
  }

  /**
   * The document that a form names, where it names one.
   *
   * @param id as it stands in the form; empty or null where nothing was chosen
   * @throws BadInput at {@code document}, where it is no longer there
   */
  @Transactional(readOnly = true)
  public Optional<Upload> named(@Nullable String id, Person person) {
    if (id == null || id.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(find(id, person).orElseThrow(WaitingUploads::gone));
  }

  private static Upload row(ResultSet row, int number) throws SQLException {
    return new Upload(
        row.getString("id"),
        row.getString("name"),
        row.getString("type"),
        new StoredBytes(
            row.getString("bytes_id"), row.getLong("size_bytes"), row.getString("sha256")));
  }

  /** Opens a document that waits. */
  public PartReading open(Upload document) {
    return parts.read(document.bytes());
  }

  /**
   * Puts a document that waits into the file that the pen writes. Its bytes stay where they are.
   *
   * @param pen at the moment at which it arrived
   * @throws BadInput at {@code document}, where it is no longer there, or more than the file or a
   *     day of the person may hold
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Document file(
      Pen pen, Upload document, @Nullable String description, @Nullable Channel channel) {
    if (!takeAway(document)) {
      throw gone();
    }
    return documents.attach(
        pen,
        new Document.Taken(
            document.name(),
            document.type(),
            document.bytes(),
            description,
            channel,
            pen.moment()));
  }

  /** Forgets a document that its form does not name any more, where it is the person's own. */
  @Transactional
  public void giveUp(String id, Person person) {
    find(id, person).ifPresent(this::forget);
  }

  /** Forgets what has lain there too long: at the start and once an hour. */
  @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  @Transactional
  void forgetOld() {
    Instant before = clock.instant().minus(policy.waitingFor());
    database
        .sql(COLUMNS + " from waiting_upload where kept_at < ?")
        .param(before.atOffset(ZoneOffset.UTC))
        .query(WaitingUploads::row)
        .list()
        .forEach(this::forget);
  }

  private Held waiting(Person person) {
    return database
        .sql("select count(*), coalesce(sum(size_bytes), 0) from waiting_upload where login = ?")
        .param(person.login())
        .query((row, index) -> new Held(row.getLong(1), row.getLong(2)))
        .single();
  }

  /**
   * Of two documents that a person sends at once the second is counted after the first is kept. The
   * bytes are written before, so that nobody holds the lock for long.
   */
  private void lock(Person person) {
    database
        .sql("select login from person where login = ? for update")
        .param(person.login())
        .query(String.class)
        .single();
  }

  private void forget(Upload document) {
    if (takeAway(document)) {
      parts.forget(document.bytes().id());
    }
  }

  /** Whether it was still there: somebody else may have filed or forgotten it meanwhile. */
  private boolean takeAway(Upload document) {
    return database.sql("delete from waiting_upload where id = ?").param(document.id()).update()
        == 1;
  }

  private static BadInput gone() {
    return BadInput.at("document", Reason.of("input.document-gone"));
  }
}
