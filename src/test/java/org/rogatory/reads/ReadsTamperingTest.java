package org.rogatory.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.integrity.seals.RecordKind;
import org.rogatory.integrity.seals.SealedRecord;
import org.rogatory.integrity.seals.Tampering;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody who owns the database can do to the record of reads: each alteration is made by
 * plain SQL, found, and named. The record is sealed after its fifth line. {@code docs/tampering.md}
 * has the same table.
 */
@RogatoryTest
@Tag("database")
class ReadsTamperingTest {

  private static final Reference FILE = Reference.of("XA-2026-00001");

  @Autowired ReadRecord record;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  @TempDir Path folder;

  private SealedRecord sealed;

  static List<Tampering> cases() throws IOException {
    return Tampering.read("reads-tampering.csv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachIsFoundAndNamed(Tampering each) {
    onASealedRecord(
        () -> {
          for (String sql : each.statements()) {
            assertThat(database.update(sql)).isPositive();
          }
          if (each.isChainedAnew()) {
            chainAnew();
          }

          assertThat(sealed.found()).containsExactlyInAnyOrderElementsOf(each.named());
        });
  }

  @Test
  void nothingIsFoundWhereNothingWasAltered() {
    onASealedRecord(
        () -> {
          assertThat(sealed.found()).isEmpty();
          write();
          assertThat(sealed.found()).isEmpty();
          sealed.seal();
          assertThat(sealed.found()).isEmpty();
        });
  }

  @Test
  void whatIsFoundStaysFoundAfterTheNextRoot() {
    onASealedRecord(
        () -> {
          database.update("update file_read set login = 'mallory' where number = 2");
          chainAnew();
          write();
          sealed.seal();

          assertThat(sealed.found()).containsExactly("read.5.chained-anew");
        });
  }

  @Test
  void aRootWithoutReadsStaysValid() {
    onASealedRecord(
        () -> {
          sealed.seal();
          assertThat(sealed.text(1)).contains("\nreads 5 ");
          assertThat(sealed.text(2)).doesNotContain("\nreads ");
          assertThat(sealed.chain().wrong()).isEmpty();
        });
  }

  private void onASealedRecord(Runnable test) {
    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          database.update("delete from file_read");
          database.update("update file_read_head set entries = 0, hash = ?", "0".repeat(64));
          for (int line = 1; line <= 5; line++) {
            write();
          }
          sealed = new SealedRecord(database, RecordKind.READS, folder);
          sealed.seal();
          test.run();
        });
  }

  private void write() {
    record.write(FILE, "caseworker", new WhatWasRead(ReadKind.DOCUMENT, "2"));
  }

  /** As somebody does who knows how it is chained. */
  private void chainAnew() {
    List<ChainedRead> lines =
        database.query(
            "select * from file_read order by number",
            (row, at) ->
                new ChainedRead(
                    row.getInt("number"),
                    row.getString("reference"),
                    row.getString("login"),
                    row.getTimestamp("read_at").toInstant(),
                    row.getString("kind"),
                    row.getString("detail"),
                    "",
                    ""));
    sealed.chainAnew("file_read", lines, ChainedRead::number, line -> line.columns(line.number()));
  }
}
