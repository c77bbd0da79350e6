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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rehearsal: a database is sealed, somebody who owns it alters it, and its copy is compared
 * with the roots where no program runs.
 */
class VerifyTest {

  private static final String FILE = SealedDay.FILE;
  private static final String OTHER = SealedDay.OTHER;

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
    in(database -> key = SealedDay.make(database, folder));
  }

  private String address() {
    return "jdbc:h2:file:" + folder.resolve("rogatory");
  }

  private void in(Work work) throws Exception {
    try (Connection database = DriverManager.getConnection(address(), "rogatory", "")) {
      work.in(database);
    }
  }

  private static void chainAnew(Connection database, String file) {
    SealedDay.chainAnew(database, file);
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

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
  void aRootThatIsAnotherOneThanTheDatabaseKnowsIsNamed() throws Exception {
    in(database -> execute(database, "insert into daily_root values (1, 'a', now())"));

    Said said = verify();

    assertThat(said.code()).isEqualTo(Verify.ALTERED);
    assertThat(said.text()).contains("Root 1 was altered (written: a; kept: ");
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
  void whatWasPutIntoTheJournalOfTheOfficeIsNamed() throws Exception {
    in(
        database ->
            execute(
                database,
                "insert into office_entry values (1, 'register.XB.channel.1', 'x', 'PERSON', 'ada',"
                    + " current_timestamp, '', '')"));

    Said said = verify();

    assertThat(said.code()).isEqualTo(Verify.ALTERED);
    assertThat(said.text()).contains("Entry 1 of the office’s journal does not say what it said");
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
  void theFingerprintMayComeInSeveralWords() throws Exception {
    assertThat(verify(key.split(" ")).code()).isEqualTo(Verify.AGREES);
  }

  @Test
  void whatCannotBeComparedIsSaidWithWhatToDo() throws Exception {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    String roots = folder.resolve("roots").toString();
    String database = folder.resolve("rogatory.mv.db").toString();
    String broken = Files.writeString(folder.resolve("broken.mv.db"), "nothing").toString();
    String zip = Files.writeString(folder.resolve("broken.zip"), "nothing").toString();

    isImpossible("Usage: bin/verify");
    isImpossible("Usage: bin/verify", "--help", roots);
    isImpossible("There is no file nowhere.zip", "nowhere.zip", roots);
    isImpossible("is no folder. Name the folder of the daily roots", database, "nowhere");
    isImpossible("is no copy of the database. Name one file", empty, roots);
    isImpossible("is no copy of the database", zip, roots);
    isImpossible("is no copy of the database", "jdbc:h2:mem:x", roots);
    isImpossible("cannot be opened, it may be damaged", broken, roots);
    isImpossible("There are no roots in " + empty, database, empty);
  }

  private void isImpossible(String why, String... args) {
    Said said = run(List.of(args));
    assertThat(said.text()).contains(why).doesNotContain("rogatory-verify");
    assertThat(said.code()).as(why).isEqualTo(Verify.IMPOSSIBLE);
  }

  @Test
  void theFileThatAProgramWorksInIsNotCopied() throws Exception {
    in(
        database ->
            isImpossible(
                "in use by a running program",
                folder.resolve("rogatory.mv.db").toString(),
                folder.resolve("roots").toString()));
  }

  @Test
  void anotherDatabaseIsNotTakenForOurs() throws Exception {
    in(database -> execute(database, "drop table daily_root"));

    isImpossible(
        "has not the tables of this program",
        folder.resolve("rogatory.mv.db").toString(),
        folder.resolve("roots").toString());
  }

  /** The class itself, in a Java of its own, as {@code bin/verify} starts it. */
  @Test
  void itEndsWithTheCodeThatScriptsRead() throws Exception {
    String database = folder.resolve("rogatory.mv.db").toString();
    String roots = folder.resolve("roots").toString();

    Said agrees = Started.with(Map.of(), database, roots, key);
    in(all -> execute(all, "update journal_entry set actor = 'eve' where number = 2"));
    Said altered = Started.with(Map.of(), database, roots);
    Said impossible = Started.with(Map.of(), "nowhere.zip", roots);

    assertThat(agrees.text()).startsWith("Last root: 1 of ").contains("All agrees");
    assertThat(agrees.code()).isEqualTo(0);
    assertThat(altered.text())
        .contains(FILE + ": Entry 2 of the journal", "Not everything agrees: 2", "as evidence");
    assertThat(altered.code()).isEqualTo(1);
    assertThat(impossible.text()).contains("There is no file nowhere.zip");
    assertThat(impossible.code()).isEqualTo(2);
  }
}
