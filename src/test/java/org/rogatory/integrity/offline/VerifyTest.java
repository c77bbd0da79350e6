package org.rogatory.integrity.offline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.integrity.seals.KeyFile;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.RootFolder;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.SealedRoot;
import org.rogatory.integrity.seals.Sealing;
import org.rogatory.integrity.seals.StoredJournals;
import org.rogatory.journal.Forger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The rehearsal: a database is sealed, somebody who owns it alters it, and its copy is compared
 * with the roots where no program runs.
 */
class VerifyTest {

  private static final String FILE = "XA-2026-00001";
  private static final String OTHER = "XA-2026-00002";

  @TempDir Path folder;

  private String key = "";

  private interface Work {
    void in(Connection database) throws Exception;
  }

  @BeforeEach
  void sealADay() throws Exception {
    Flyway.configure()
        .dataSource(address(), "rogatory", "")
        .locations("classpath:db/migration/common")
        .load()
        .migrate();
    in(
        database -> {
          for (String file : List.of(FILE, OTHER)) {
            begin(database, file);
          }
          execute(database, "insert into person values ('ada', 'Ada')");
          execute(database, "insert into person_role values ('ada', 'CASEWORKER')");
          KeyFile office = new KeyFile(folder.resolve("key.pem"));
          office.write(SealKey.create());
          RootFolder roots = new RootFolder(folder.resolve("roots"));
          StoredJournals journals = new StoredJournals(database);
          SealedRoot root =
              new Sealing(roots, office, ZoneOffset.UTC)
                  .seal(journals, RootChain.none(), journals.people(), Instant.now());
          key = root.fingerprint();
        });
  }

  private String address() {
    return "jdbc:h2:file:" + folder.resolve("rogatory");
  }

  private void in(Work work) throws Exception {
    try (Connection database = DriverManager.getConnection(address(), "rogatory", "")) {
      work.in(database);
    }
  }

  private static void begin(Connection database, String file) throws SQLException {
    execute(
        database,
        "insert into file (reference, kind, counterpart, opened_at, opened_zone, standing, turn,"
            + " comes_first, journal_entries, journal_hash) values ('"
            + file
            + "', 'incoming-request', 'XB', current_timestamp, 'UTC', 'received', 'US', false, 0,"
            + " '')");
    for (int number = 1; number <= 3; number++) {
      execute(
          database,
          "insert into journal_entry values (next value for journal_entry_seq + "
              + number
              + ", '"
              + file
              + "', "
              + number
              + ", '"
              + file
              + "', null, current_timestamp, 'UTC', current_timestamp, 'PERSON', 'ada',"
              + " 'note-taken', '{\"text\":\"said\"}', '', '')");
    }
    chainAnew(database, file);
  }

  private static void chainAnew(Connection database, String file) {
    new Forger(new JdbcTemplate(new SingleConnectionDataSource(database, true))).chainAnew(file);
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private record Said(int code, String text) {}

  /** As a nightly copy makes it. */
  private Said verify(String... more) throws Exception {
    Path copy = folder.resolve("rogatory-2026-11-29.zip");
    in(database -> execute(database, "backup to '" + copy + "'"));
    return run(
        Stream.concat(
                Stream.of(copy.toString(), folder.resolve("roots").toString()), Stream.of(more))
            .toList());
  }

  private static Said run(List<String> args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int code = new Verify(new PrintStream(bytes, true, UTF_8), Map.of()).run(args);
    return new Said(code, bytes.toString(UTF_8));
  }

  @Test
  void aCopyThatNobodyTouchedAgrees() throws Exception {
    Said said = verify(key);

    assertThat(said.text())
        .contains("All agrees with the roots. Files: 2", "Last root: 1 of ", key);
    assertThat(said.code()).isEqualTo(Verify.AGREES);
  }

  @Test
  void theFileOfTheDatabaseServesAsWell() {
    Said said =
        run(
            List.of(
                folder.resolve("rogatory.mv.db").toString(), folder.resolve("roots").toString()));

    assertThat(said.text()).contains("All agrees");
  }

  @Test
  void whatWasChainedAnewIsNamed() throws Exception {
    in(
        database -> {
          execute(
              database,
              "update journal_entry set actor = 'eve' where number = 2 and reference = '"
                  + FILE
                  + "'");
          chainAnew(database, FILE);
        });

    Said said = verify();

    assertThat(said.code()).isEqualTo(Verify.ALTERED);
    assertThat(said.text())
        .contains(FILE + ": Entries of the journal up to 3 were altered and chained anew")
        .doesNotContain(OTHER);
  }

  @Test
  void whatWasCutOffIsNamed() throws Exception {
    in(
        database -> {
          execute(
              database,
              "delete from journal_entry where number > 1 and reference = '" + FILE + "'");
          chainAnew(database, FILE);
        });

    assertThat(verify().text()).contains(FILE + ": The journal was cut off from entry 2 on");
  }

  @Test
  void aFileThatIsGoneIsNamed() throws Exception {
    in(
        database -> {
          execute(database, "delete from journal_entry where reference = '" + OTHER + "'");
          execute(database, "delete from file where reference = '" + OTHER + "'");
        });

    assertThat(verify().text()).contains(OTHER + ": The file was removed").doesNotContain(FILE);
  }

  @Test
  void aRoleThatWasGivenIsNamed() throws Exception {
    in(database -> execute(database, "insert into person_role values ('ada', 'SUPERVISOR')"));

    assertThat(verify().text())
        .contains(
            "The roles of ada were changed (written: CASEWORKER; kept: CASEWORKER,SUPERVISOR)");
  }

  @Test
  void aRootThatWasAlteredIsNamed() throws Exception {
    Path root = folder.resolve("roots/root-000001.txt");
    Files.writeString(root, Files.readString(root).replace("CASEWORKER", "SUPERVISOR"));

    Said said = verify();

    assertThat(said.text()).contains("Root 1 was altered");
    assertThat(said.code()).isEqualTo(Verify.ALTERED);
  }

  @Test
  void aLastRootThatIsGoneIsNamed() throws Exception {
    in(
        database ->
            execute(database, "insert into daily_root values (1, 'a', now()), (2, 'b', now())"));

    assertThat(verify().text()).contains("Root 2 is missing");
  }

  @Test
  void anotherFirstKeyThanThePrintedOneIsNamed() throws Exception {
    Said said = verify("0000 1111");

    assertThat(said.text()).contains("The first root was sealed with the key " + key);
    assertThat(said.code()).isEqualTo(Verify.ALTERED);
  }

  @Test
  void whatCannotBeComparedIsSaid() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(run(List.of()).text()).contains("Usage: bin/verify");
    assertThat(run(List.of("nowhere.zip", empty.toString())).text()).contains("nowhere.zip cannot");
    assertThat(run(List.of(folder.resolve("rogatory.mv.db").toString(), empty.toString())))
        .isEqualTo(new Said(Verify.IMPOSSIBLE, "There are no roots in " + empty + "\n"));
  }
}
