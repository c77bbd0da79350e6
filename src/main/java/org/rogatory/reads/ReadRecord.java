package org.rogatory.reads;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rogatory.journal.Reference;
import org.rogatory.journal.office.ChainEnd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the record; its end is a {@link ChainEnd}. */
@Component
class ReadRecord {

  /** For so long a line stands for what goes on with what it says. */
  private static final Duration ONE_VIEWING = Duration.ofMinutes(1);

  private static final int LOOKED_AT = 1_000;

  private final JdbcClient database;
  private final Clock clock;
  private final ChainEnd end;

  ReadRecord(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.end = new ChainEnd(database, "file_read");
  }

  /**
   * Writes one line more.
   *
   * @throws IllegalStateException where the record has no end: then nothing may be read
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(Reference file, String login, WhatWasRead what) {
    write(List.of(file), login, what);
  }

  /**
   * Writes a line for each of these files. The end is taken and moved once: others wait for it.
   *
   * @throws IllegalStateException where the record has no end: then nothing may be read
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(List<Reference> files, String login, WhatWasRead what) {
    if (files.isEmpty()) {
      return;
    }
    ChainEnd.Head head = end.lock();
    for (Reference file : files) {
      ChainedRead read = next(head, file, login, what);
      insert(read);
      head = new ChainEnd.Head(read.number(), read.hash());
    }
    end.move(head);
  }

  /**
   * Whether a line of the last minute says the same. Two that ask at once may both write one; none
   * is ever missing. Only the last lines are looked at, so that a long record costs nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean hasJust(Reference file, String login, WhatWasRead what) {
    Instant now = clock.instant();
    return database
            .sql(
                "select count(*) from file_read where reference = ? and login = ? and kind = ?"
                    + " and detail = ? and read_at > ? and read_at <= ?"
                    + " and number > (select cast(entries as bigint) - "
                    + LOOKED_AT
                    + " from file_read_head)")
            .params(file.value(), login, what.kind().id(), what.detail())
            .params(now.minus(ONE_VIEWING).atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single()
        > 0;
  }

  private ChainedRead next(ChainEnd.Head head, Reference file, String login, WhatWasRead what) {
    ChainedRead read =
        new ChainedRead(
            end.number(head),
            file.value(),
            login,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            what.kind().id(),
            what.detail(),
            head.hash(),
            "");
    return read.hashed();
  }

  private void insert(ChainedRead read) {
    database
        .sql(
            "insert into file_read (number, reference, login, read_at, kind, detail, previous_hash,"
                + " hash) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            read.number(), read.reference(), read.login(), read.readAt().atOffset(ZoneOffset.UTC))
        .params(read.kind(), read.detail(), read.previousHash(), read.hash())
        .update();
  }
}
