package org.rogatory.integrity.seals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.journal.ChainedEntry;

/**
 * A record that is one for all files, as a database has it, read by plain statements, part by part.
 * A database that was copied before there was such a record has an empty one.
 */
public final class StoredRecord {

  private static final int PART = 5000;

  private final Connection database;
  private final RecordKind kind;

  StoredRecord(Connection database, RecordKind kind) {
    this.database = database;
    this.kind = kind;
  }

  /**
   * The end of the record.
   *
   * @param entries how many lines it has
   * @param hash of the last of them
   */
  record End(int entries, String hash) {}

  RecordKind kind() {
    return kind;
  }

  /** The end as its own row has it; empty where there is none. */
  Optional<End> end() throws SQLException {
    return ends("select entries, hash from " + kind.table() + "_head");
  }

  /** The last line that is there. */
  Optional<End> last() throws SQLException {
    return ends("select number, hash from " + kind.table() + " order by number desc limit 1");
  }

  private Optional<End> ends(String sql) throws SQLException {
    if (!isThere()) {
      return Optional.empty();
    }
    try (PreparedStatement statement = database.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(new End(row.getInt(1), row.getString(2))) : Optional.empty();
    }
  }

  /** The lines that follow this number, the first ones first; some of them. */
  List<ChainedEntry> after(int number) throws SQLException {
    List<ChainedEntry> lines = new ArrayList<>();
    if (!isThere()) {
      return lines;
    }
    try (PreparedStatement statement =
        database.prepareStatement(
            "select * from " + kind.table() + " where number > ? order by number limit " + PART)) {
      statement.setInt(1, number);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          lines.add(kind.line(row));
        }
      }
    }
    return lines;
  }

  private boolean isThere() throws SQLException {
    String name = kind.table();
    String stored =
        database.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    try (ResultSet table =
        database
            .getMetaData()
            .getTables(null, null, stored, new String[] {"TABLE", "BASE TABLE"})) {
      return table.next();
    }
  }
}
