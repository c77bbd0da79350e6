package org.rogatory.integrity.offline;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.rogatory.integrity.seals.KeyFile;
import org.rogatory.integrity.seals.RootChain;
import org.rogatory.integrity.seals.RootFolder;
import org.rogatory.integrity.seals.SealKey;
import org.rogatory.integrity.seals.Sealing;
import org.rogatory.integrity.seals.StoredJournals;
import org.rogatory.journal.Forger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with two files of three entries each and one person, and its first root. */
final class SealedDay {

  static final String FILE = "XA-2026-00001";
  static final String OTHER = "XA-2026-00002";

  private SealedDay() {}

  /**
   * Fills a database that has its tables.
   *
   * @param folder gets {@code roots} and {@code key.pem}
   * @return the fingerprint of the key
   */
  static String make(Connection database, Path folder) throws SQLException {
    for (String file : List.of(FILE, OTHER)) {
      begin(database, file);
    }
    execute(database, "insert into person values ('ada', 'Ada')");
    execute(database, "insert into person_role values ('ada', 'CASEWORKER')");
    KeyFile office = new KeyFile(folder.resolve("key.pem"));
    office.write(SealKey.create());
    RootFolder roots = new RootFolder(folder.resolve("roots"));
    StoredJournals journals = new StoredJournals(database);
    return new Sealing(roots, office, ZoneOffset.UTC)
        .seal(journals, RootChain.none(), journals.people(), Instant.now())
        .fingerprint();
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
      int id = number + (file.equals(FILE) ? 0 : 3);
      execute(
          database,
          "insert into journal_entry values (%d, '%s', %d, '%s', null, current_timestamp, 'UTC',"
                  .formatted(id, file, number, file)
              + " current_timestamp, 'PERSON', 'ada', 'note-taken', '{\"text\":\"said\"}', '',"
              + " '')");
    }
    chainAnew(database, file);
  }

  static void chainAnew(Connection database, String file) {
    new Forger(new JdbcTemplate(new SingleConnectionDataSource(database, true))).chainAnew(file);
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
