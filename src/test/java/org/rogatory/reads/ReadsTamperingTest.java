package org.rogatory.reads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.integrity.seals.KeyFile;
import org.rogatory.integrity.seals.RecordCheck;
import org.rogatory.integrity.seals.RecordKind;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.RootFolder;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.Sealing;
import org.rogatory.integrity.seals.StoredJournals;
import org.rogatory.journal.ChainedEntry;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
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

  private static final Path TABLE = Path.of("src/test/resources/integrity/reads-tampering.csv");
  private static final String ANEW = "anew: ";
  private static final Reference FILE = Reference.of("XA-2026-00001");

  @Autowired ReadRecord record;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  @TempDir Path folder;

  private record Case(String what, String sql, List<String> named) {

    static Case of(String line) {
      String[] cells = line.split(";", -1);
      return new Case(
          cells[0],
          cells[1],
          Arrays.stream(cells[2].split(" ")).filter(name -> !name.isEmpty()).toList());
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static List<Case> cases() throws IOException {
    return Files.readAllLines(TABLE).stream().skip(1).map(Case::of).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachIsFoundAndNamed(Case each) {
    onASealedRecord(
        () -> {
          for (String sql : each.sql().replace(ANEW, "").split(" & ")) {
            assertThat(database.update(sql)).isPositive();
          }
          if (each.sql().startsWith(ANEW)) {
            chainAnew();
          }

          assertThat(found()).containsExactlyInAnyOrderElementsOf(each.named());
        });
  }

  @Test
  void nothingIsFoundWhereNothingWasAltered() {
    onASealedRecord(
        () -> {
          assertThat(found()).isEmpty();
          write();
          assertThat(found()).isEmpty();
          seal();
          assertThat(found()).isEmpty();
        });
  }

  @Test
  void whatIsFoundStaysFoundAfterTheNextRoot() {
    onASealedRecord(
        () -> {
          database.update("update file_read set login = 'mallory' where number = 2");
          chainAnew();
          write();
          seal();

          assertThat(found()).containsExactly("read.5.chained-anew");
        });
  }

  @Test
  void aRootWithoutReadsStaysValid() {
    onASealedRecord(
        () -> {
          seal();
          assertThat(text(1)).contains("\nreads 5 ");
          assertThat(text(2)).doesNotContain("\nreads ");
          assertThat(RootChain.read(roots(), List.of()).wrong()).isEmpty();
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
          new KeyFile(folder.resolve("key.pem")).write(SealKey.create());
          seal();
          test.run();
        });
  }

  private void write() {
    record.write(FILE, "caseworker", new WhatWasRead(ReadKind.DOCUMENT, "2"));
  }

  private RootFolder roots() {
    return new RootFolder(folder.resolve("roots"));
  }

  private String text(int number) {
    return roots().find(number).orElseThrow().text();
  }

  private void seal() {
    ConnectionCallback<Object> sealing =
        connection ->
            new Sealing(roots(), new KeyFile(folder.resolve("key.pem")), ZoneOffset.UTC)
                .seal(
                    new StoredJournals(connection),
                    RootChain.read(roots(), List.of()),
                    Map.of(),
                    Instant.now());
    database.execute(sealing);
  }

  private List<String> found() {
    ConnectionCallback<List<String>> check =
        connection ->
            new RecordCheck(
                    new StoredJournals(connection).record(RecordKind.READS),
                    RootChain.read(roots(), List.of()))
                .found().stream().map(found -> found.part().name()).toList();
    return database.execute(check);
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
    String previous = "0".repeat(64);
    for (ChainedRead line : lines) {
      List<String> columns = new ArrayList<>(line.columns(line.number()));
      columns.set(0, previous);
      String hash = ChainedEntry.hash(columns);
      database.update(
          "update file_read set previous_hash = ?, hash = ? where number = ?",
          previous,
          hash,
          line.number());
      previous = hash;
    }
    database.update("update file_read_head set entries = ?, hash = ?", lines.size(), previous);
  }
}
