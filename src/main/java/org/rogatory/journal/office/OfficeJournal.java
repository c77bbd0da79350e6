package org.rogatory.journal.office;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of what belongs to no file. Whoever changes such a thing writes it here in the same
 * transaction; its end is locked last, after all else that the transaction locks.
 */
@Component
public class OfficeJournal {

  private final JdbcClient database;
  private final ChainEnd end;

  OfficeJournal(JdbcClient database) {
    this.database = database;
    this.end = new ChainEnd(database, "office_entry");
  }

  /**
   * Writes one entry more.
   *
   * @throws IllegalStateException where the journal has no end: then nothing may change
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(OfficeNote note) {
    write(List.of(note));
  }

  /** Writes what was so before there was a journal; nothing where it has begun. */
  @Transactional(propagation = Propagation.MANDATORY)
  void begin(List<OfficePart> parts) {
    if (end.lock().entries() == 0 && count() == 0) {
      write(parts.stream().flatMap(part -> part.former().stream()).toList());
    }
  }

  /** Whether anything stands in it, or stood; so it is, too, where its end was altered. */
  @Transactional(readOnly = true)
  boolean hasBegun() {
    return count() > 0
        || database
                .sql("select count(*) from office_entry_head where entries = 0")
                .query(Integer.class)
                .single()
            != 1;
  }

  private long count() {
    return database.sql("select count(*) from office_entry").query(Long.class).single();
  }

  private void write(List<OfficeNote> notes) {
    ChainEnd.Head head = end.lock();
    for (OfficeNote note : notes) {
      OfficeEntry entry = OfficeEntry.of(end.number(head), note, head.hash());
      insert(entry);
      head = new ChainEnd.Head(entry.number(), entry.hash());
    }
    end.move(head);
  }

  private void insert(OfficeEntry entry) {
    database
        .sql(
            "insert into office_entry (number, subject, told, actor_kind, actor, happened_at,"
                + " previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(entry.number(), entry.subject(), entry.told(), entry.actorKind(), entry.actor())
        .params(entry.happenedAt().atOffset(ZoneOffset.UTC), entry.previousHash(), entry.hash())
        .update();
  }

  /** The entries whose subject begins so, the first ones first. */
  @Transactional(readOnly = true)
  public List<OfficeEntry> about(String beginning) {
    return database
        .sql("select * from office_entry where substring(subject, 1, ?) = ? order by number")
        .params(beginning.length(), beginning)
        .query((row, number) -> OfficeEntry.of(row))
        .list();
  }

  /** What was told of exactly this last. */
  @Transactional(readOnly = true)
  public Optional<String> last(String subject) {
    return database
        .sql("select told from office_entry where subject = ? order by number desc limit 1")
        .param(subject)
        .query(String.class)
        .optional();
  }
}
