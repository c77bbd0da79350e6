package org.rogatory.integrity.seals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.journal.ChainedEntry;

/**
 * The journals and the roles of people as a database has them, read by plain statements, one file
 * at a time.
 */
public final class StoredJournals {

  private static final int PART = 500;

  private static final String REFERENCES =
      "select reference from (select reference from file"
          + " union select distinct reference from journal_entry) every"
          + " where reference > ? order by reference limit "
          + PART;

  private static final String COUNT =
      "select count(*) from (select reference from file"
          + " union select distinct reference from journal_entry) every where reference > ?";

  private final Connection database;

  public StoredJournals(Connection database) {
    this.database = database;
  }

  /** The records that are one for all files. */
  public List<StoredRecord> records() {
    return Stream.of(RecordKind.values()).map(this::record).toList();
  }

  /** One of them. */
  public StoredRecord record(RecordKind kind) {
    return new StoredRecord(database, kind);
  }

  /** The references of files, or of journals without a file, that follow this one; some of them. */
  public List<String> after(String reference) throws SQLException {
    return rows(REFERENCES, reference, row -> row.getString(1));
  }

  /** How many there are of these, in all. */
  public long count() throws SQLException {
    return rows(COUNT, "", row -> row.getLong(1)).get(0);
  }

  /** The end of the journal as the file's row has it. */
  public Optional<Root.Head> head(String reference) throws SQLException {
    return rows(
            "select journal_entries, journal_hash from file where reference = ?",
            reference,
            row -> new Root.Head(reference, row.getInt(1), row.getString(2)))
        .stream()
        .findFirst();
  }

  /** The hash of the entry of this number. */
  Optional<String> hash(String reference, int number) throws SQLException {
    return rows(
            "select hash from journal_entry where reference = ? and number = " + number,
            reference,
            row -> row.getString(1))
        .stream()
        .findFirst();
  }

  /** The entries of a file, the first one first. */
  public List<ChainedEntry.Stored> entries(String reference) throws SQLException {
    return rows(
        "select * from journal_entry where reference = ? order by number",
        reference,
        StoredJournals::entry);
  }

  /** The roots that are known to have been sealed, the first one first. */
  public List<KnownRoot> roots() throws SQLException {
    return rows(
        "select number, hash from daily_root where number > cast(? as integer) order by number",
        "0",
        row -> new KnownRoot(row.getInt(1), row.getString(2)));
  }

  /** The roles of each person, by login name. */
  public Map<String, String> people() throws SQLException {
    Map<String, String> people = new TreeMap<>();
    rows(
            "select login, role from person_role where login > ? order by login, role",
            "",
            row -> new String[] {row.getString(1), row.getString(2)})
        .forEach(row -> people.merge(row[0], row[1], (some, more) -> some + "," + more));
    return people;
  }

  private static ChainedEntry.Stored entry(ResultSet row) throws SQLException {
    return new ChainedEntry.Stored(
        row.getString("reference"),
        row.getInt("number"),
        row.getString("matter"),
        row.getString("provision"),
        instant(row, "happened_at"),
        row.getString("zone"),
        instant(row, "recorded_at"),
        row.getString("actor_kind"),
        row.getString("actor"),
        row.getString("kind"),
        row.getString("facts"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> rows(String sql, String value, Reading<T> reading) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      statement.setString(1, value);
      try (ResultSet row = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (row.next()) {
          rows.add(reading.of(row));
        }
        return rows;
      }
    }
  }
}
