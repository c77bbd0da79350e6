package org.rogatory.integrity.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.arrival.Registry;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.journal.Forger;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody who has the database, and not the key, is found out by the daily roots. */
@RogatoryTest
@Tag("database")
class DailyRootsTest {

  @Autowired DailyRoots roots;
  @Autowired Comparison comparison;
  @Autowired NightlyComparison nightly;
  @Autowired SealSettings settings;
  @Autowired Alterations alterations;
  @Autowired Registry registry;
  @Autowired Files files;
  @Autowired People people;
  @Autowired JdbcTemplate database;
  @Autowired TransactionTemplate transaction;

  private Reference file;

  @BeforeEach
  void sealAFile() {
    file = registry.register(Registered.complete(Assistance.SERVICE), people.get("caseworker"));
    note("first");
    note("second");
    roots.seal(true);
  }

  private void note(String text) {
    transaction.executeWithoutResult(
        status -> FileActs.of(files.forChange(file, people.get("caseworker").actor())).note(text));
  }

  private List<String> found() {
    comparison.one(file);
    return alterations.of(file).stream().map(Alteration::part).toList();
  }

  private void forge(String sql, Object... values) {
    transaction.executeWithoutResult(
        status -> {
          assertThat(database.update(sql, values)).isPositive();
          new Forger(database).chainAnew(file.value());
        });
  }

  private int entries() {
    return database.queryForObject(
        "select journal_entries from file where reference = ?", Integer.class, file.value());
  }

  @Test
  void whatWasNotTouchedAgreesAlsoAfterItWentOn() {
    note("third");

    assertThat(found()).isEmpty();
  }

  @Test
  void alteringAndChainingAnewIsNamed() {
    int sealed = entries();
    forge(
        "update journal_entry set facts = ? where reference = ? and number = ?",
        "{\"text\":\"another\"}",
        file.value(),
        sealed - 1);

    assertThat(found()).containsExactly("journal." + sealed + ".chained-anew");

    note("and on it goes");
    roots.seal(false);

    assertThat(found()).containsExactly("journal." + sealed + ".chained-anew");
  }

  @Test
  void cuttingOffTheLastEntriesAndMendingTheHeadIsNamed() {
    int sealed = entries();
    forge("delete from journal_entry where reference = ? and number = ?", file.value(), sealed);

    assertThat(found()).contains("journal." + sealed + ".cut-off");
  }

  @Test
  void anAlterationWithoutChainingIsNamedByItsEntry() {
    int sealed = entries();
    update(
        "update journal_entry set actor = 'nobody' where reference = ? and number = ?",
        file.value(),
        sealed - 1);

    assertThat(found()).containsExactly("journal." + (sealed - 1) + ".altered");
  }

  /** A disk that is full, or a folder that was closed: supervisors see it, not only the log. */
  @Test
  void aDayThatCouldNotBeSealedIsNamedUntilOneIs() throws IOException {
    int next = roots.last() + 1;
    Path inTheWay = Path.of(settings.folder()).resolve("root-%06d.txt.unfinished".formatted(next));
    java.nio.file.Files.createDirectories(inTheWay);
    try {
      nightly.everyNight();
      assertThat(alterations.open(1000))
          .extracting(Alteration::part)
          .contains("root." + next + ".not-sealed");
    } finally {
      java.nio.file.Files.delete(inTheWay);
    }

    nightly.everyNight();

    assertThat(alterations.open(1000))
        .extracting(Alteration::part)
        .doesNotContain("root." + next + ".not-sealed");
    assertThat(roots.last()).isEqualTo(next);
  }

  @Test
  void aFileThatIsGoneIsNamedByTheComparisonOfAll() {
    Reference gone = file;
    remove(gone);
    sealAFile();

    comparison.all();

    assertThat(alterations.of(gone)).extracting(Alteration::part).containsExactly("file.removed");
    assertThat(alterations.of(file)).isEmpty();
  }

  @Test
  void aJournalThatTakesNoEntryStopsNothing() {
    Reference damaged = file;
    update(
        "update file set journal_entries = journal_entries - 1 where reference = ?",
        damaged.value());
    update("update request set sender = 'Somebody else' where reference = ?", damaged.value());
    sealAFile();

    comparison.all();

    assertThat(alterations.of(damaged)).extracting(Alteration::part).contains("sender", "entries");
    assertThat(alterations.of(file)).isEmpty();
  }

  @Test
  void aKindThatNobodyKnowsStopsNothing() {
    Reference damaged = file;
    update("update file set kind = 'x' where reference = ?", damaged.value());
    update("update request set sender = 'Somebody else' where reference = ?", damaged.value());
    sealAFile();

    try {
      comparison.all();

      assertThat(alterations.of(damaged))
          .extracting(Alteration::part)
          .containsExactly("file.kind", "search.authority.1", "sender");
      assertThat(alterations.of(file)).isEmpty();
    } finally {
      String kind = RequestKind.INCOMING_REQUEST.id();
      update("update file set kind = ? where reference = ?", kind, damaged.value());
    }
  }

  @Test
  void aRoleThatWasGivenInTheDatabaseIsNamedUntilItIsAccepted() {
    update("insert into person_role values ('caseworker2', 'ADMINISTRATOR')");
    try {
      roots.seal(false);
      comparison.all();

      assertThat(ofNoFile()).contains("person.caseworker2.roles");
    } finally {
      update("delete from person_role where login = 'caseworker2' and role = 'ADMINISTRATOR'");
    }
    comparison.all();
    assertThat(ofNoFile()).doesNotContain("person.caseworker2.roles");
  }

  private List<String> ofNoFile() {
    return alterations.open(1000).stream()
        .filter(each -> each.reference().equals(Alteration.NO_FILE))
        .map(Alteration::part)
        .toList();
  }

  /** As somebody does who owns the database: constraints do not stop him or her. */
  private void remove(Reference gone) {
    transaction.executeWithoutResult(
        status -> {
          ConnectionCallback<String> product =
              connection -> connection.getMetaData().getDatabaseProductName();
          boolean h2 = "H2".equals(database.execute(product));
          database.execute(
              h2
                  ? "set referential_integrity false"
                  : "set local session_replication_role = replica");
          tables()
              .forEach(
                  table ->
                      database.update(
                          "delete from " + table + " where reference = ?", gone.value()));
          if (h2) {
            database.execute("set referential_integrity true");
          }
        });
  }

  private List<String> tables() {
    return database.queryForList(
        "select distinct c.table_name from information_schema.columns c"
            + " join information_schema.tables t on t.table_name = c.table_name"
            + " and t.table_schema = c.table_schema"
            + " where lower(c.column_name) = 'reference' and t.table_type like '%TABLE%'"
            + " and lower(c.table_schema) = 'public' and lower(c.table_name) not in ('alteration', 'file_read')",
        String.class);
  }

  private void update(String sql, Object... values) {
    transaction.executeWithoutResult(
        status -> assertThat(database.update(sql, values)).isPositive());
  }
}
