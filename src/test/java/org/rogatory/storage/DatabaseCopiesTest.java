package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.h2.tools.Recover;
import org.h2.tools.Restore;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Copies of the embedded database, and the two ways back that docs/operations.md describes. */
class DatabaseCopiesTest {

  private static final Instant NIGHT = Instant.parse("2031-03-08T01:30:00Z");

  @TempDir Path folder;

  private Connection open;
  private JdbcClient database;

  @BeforeEach
  void write() throws SQLException {
    open = DriverManager.getConnection(url("data"), "rogatory", "");
    database = JdbcClient.create(new SingleConnectionDataSource(open, true));
    database.sql("create table entry (number integer primary key, content bytea)").update();
    for (int number = 1; number <= 40; number++) {
      database.sql("insert into entry values (?, ?)").params(number, new byte[100_000]).update();
    }
  }

  @AfterEach
  void close() throws SQLException {
    open.close();
  }

  @Test
  void aCopyIsMadeWhileTheProgramGoesOnAndCanBeRestored() throws Exception {
    Path copy = copies(NIGHT).copy();
    database.sql("insert into entry values (41, null)").update();

    Restore.execute(copy.toString(), folder.resolve("restored").toString(), null);

    assertThat(copy).hasFileName("rogatory-2031-03-08.zip");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    assertThat(count("restored")).isEqualTo(40);
    assertThat(database.sql("select count(*) from entry").query(Integer.class).single())
        .isEqualTo(41);
  }

  @Test
  void copiesAreKeptForSoManyDaysAndNothingElseIsRemoved() throws Exception {
    Files.createDirectories(folder.resolve("copies"));
    Files.createFile(folder.resolve("copies/rogatory-before-the-move.zip"));
    for (int night = 0; night < 6; night++) {
      copies(NIGHT.plus(Duration.ofDays(night))).copy();
    }
    copies(NIGHT.plus(Duration.ofDays(5))).copy();

    try (Stream<Path> files = Files.list(folder.resolve("copies"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertThat(names)
          .containsExactly(
              "rogatory-2031-03-11.zip",
              "rogatory-2031-03-12.zip",
              "rogatory-2031-03-13.zip",
              "rogatory-before-the-move.zip");
    }
  }

  @Test
  void whatTheFileHoldsIsRecoveredIntoANewDatabase() throws Exception {
    open.close();

    Recover.execute(folder.resolve("data").toString(), "rogatory");
    RunScript.execute(
        url("recovered"),
        "rogatory",
        "",
        folder.resolve("data/rogatory.h2.sql").toString(),
        null,
        false);

    assertThat(count("recovered")).isEqualTo(40);
  }

  private DatabaseCopies copies(Instant now) {
    return new DatabaseCopies(
        database,
        new CopySettings(folder.resolve("copies").toString(), 3),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private String url(String where) {
    return "jdbc:h2:file:" + folder.resolve(where).resolve("rogatory");
  }

  private int count(String where) throws SQLException {
    String existing = url(where) + ";IFEXISTS=TRUE";
    try (Connection other = DriverManager.getConnection(existing, "rogatory", "");
        var row = other.createStatement().executeQuery("select count(*) from entry")) {
      row.next();
      return row.getInt(1);
    }
  }
}
