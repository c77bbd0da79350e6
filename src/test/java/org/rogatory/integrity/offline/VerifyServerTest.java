package org.rogatory.integrity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server's database is compared by an account that may only read it. */
class VerifyServerTest {

  private static final Map<String, String> READER =
      Map.of("DATABASE_USER", "auditor", "DATABASE_PASSWORD", "reads");

  @TempDir private static Path folder;

  private static EmbeddedPostgres postgres;
  private static String address;
  private static String key;

  @BeforeAll
  static void sealADay() throws Exception {
    postgres = EmbeddedPostgres.start();
    address = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    Flyway.configure()
        .dataSource(address, "postgres", "postgres")
        .locations("classpath:db/migration/common")
        .load()
        .migrate();
    try (Connection database = owner()) {
      key = SealedDay.make(database, folder);
    }
    execute("create role auditor login password 'reads'");
    execute("grant select on all tables in schema public to auditor");
  }

  @AfterAll
  static void end() throws Exception {
    postgres.close();
  }

  private static Connection owner() throws Exception {
    return DriverManager.getConnection(address, "postgres", "postgres");
  }

  private static void execute(String sql) throws Exception {
    try (Connection database = owner();
        var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String roots() {
    return folder.resolve("roots").toString();
  }

  @Test
  void theServersDatabaseIsCompared() throws Exception {
    Said agrees = Started.with(READER, address, roots(), key);

    assertThat(agrees.text()).contains("All agrees with the roots. Files: 2");
    assertThat(agrees.code()).isEqualTo(0);

    execute(
        "update journal_entry set actor = 'eve' where number = 2 and reference = '"
            + SealedDay.FILE
            + "'");
    Said altered = Started.with(READER, address, roots());
    execute(
        "update journal_entry set actor = 'ada' where number = 2 and reference = '"
            + SealedDay.FILE
            + "'");

    assertThat(altered.text()).contains(SealedDay.FILE + ": Entry 2 of the journal");
    assertThat(altered.code()).isEqualTo(1);
  }

  @Test
  void whatCannotBeComparedIsSaid() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Said stranger =
        Started.with(Map.of("DATABASE_USER", "nobody", "DATABASE_PASSWORD", "x"), address, roots());
    Said away = Started.with(READER, "jdbc:postgresql://127.0.0.1:1/postgres", roots());
    Said other = Started.with(READER, address.replace("/postgres", "/template1"), roots());
    Said noRoots = Started.with(READER, address, empty.toString());

    assertThat(stranger.text()).contains("cannot be read", "nobody");
    assertThat(away.text()).contains("cannot be read", "refused");
    assertThat(other.text()).contains("has not the tables of this program");
    assertThat(noRoots.text()).contains("There are no roots in");
    assertThat(new int[] {stranger.code(), away.code(), other.code(), noRoots.code()})
        .containsOnly(2);
  }
}
