package org.rogatory.reads;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rogatory.journal.ChainedEntry;
import org.rogatory.journal.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the record. Its end is one row, locked until the transaction ends: so numbers have no
 * gaps, and each line holds the hash of the line before it.
 */
@Component
class ReadRecord {

  private final JdbcClient database;
  private final Clock clock;

  ReadRecord(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  private record Head(int entries, String hash) {}

  /**
   * Writes one line more.
   *
   * @throws IllegalStateException where the record has no end: then nothing may be read
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Reference file, String login, WhatWasRead what) {
    Head head = lock();
    ChainedRead read = next(head, file, login, what);
    insert(read);
    database.sql("update file_read_head set hash = ? where id = 1").param(read.hash()).update();
  }

  private Head lock() {
    if (database.sql("update file_read_head set entries = entries + 1 where id = 1").update()
        != 1) {
      throw new IllegalStateException("the record of reads has no end");
    }
    return database
        .sql("select entries, hash from file_read_head where id = 1")
        .query((row, number) -> new Head(row.getInt(1), row.getString(2)))
        .single();
  }

  private ChainedRead next(Head head, Reference file, String login, WhatWasRead what) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ChainedRead read = read(head, file, login, what, now, "");
    return read(head, file, login, what, now, ChainedEntry.hash(read.columns(read.number())));
  }

  private static ChainedRead read(
      Head head, Reference file, String login, WhatWasRead what, Instant at, String hash) {
    return new ChainedRead(
        head.entries(),
        file.value(),
        login,
        at,
        what.kind().id(),
        what.detail(),
        head.hash(),
        hash);
  }

  private void insert(ChainedRead read) {
    database
        .sql(
            "insert into file_read (number, reference, login, read_at, kind, detail, previous_hash,"
                + " hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(read.number(), read.reference(), read.login(), Timestamp.from(read.readAt()))
        .params(read.kind(), read.detail(), read.previousHash(), read.hash())
        .update();
  }
}
