package org.rogatory.integrity.seals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.reads.ChainedRead;

/**
 * The record of reads as a database has it, read by plain statements, part by part. A database that
 * was copied before there was such a record has an empty one.
 */
public final class StoredReads {

  private static final int PART = 5000;

  private final Connection database;

  StoredReads(Connection database) {
    this.database = database;
  }

  /**
   * The end of the record.
   *
   * @param entries how many lines it has
   * @param hash of the last of them
   */
  record End(int entries, String hash) {}

  /** The end as its own row has it; empty where there is none. */
  Optional<End> end() throws SQLException {
    return ends("select entries, hash from file_read_head");
  }

  /** The last line that is there. */
  Optional<End> last() throws SQLException {
    return ends("select number, hash from file_read order by number desc limit 1");
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
  List<ChainedRead> after(int number) throws SQLException {
    List<ChainedRead> lines = new ArrayList<>();
    if (!isThere()) {
      return lines;
    }
    try (PreparedStatement statement =
        database.prepareStatement(
            "select * from file_read where number > ? order by number limit " + PART)) {
      statement.setInt(1, number);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          lines.add(line(row));
        }
      }
    }
    return lines;
  }

  private static ChainedRead line(ResultSet row) throws SQLException {
    return new ChainedRead(
        row.getInt("number"),
        row.getString("reference"),
        row.getString("login"),
        row.getObject("read_at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getString("detail"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private boolean isThere() throws SQLException {
    String name = "file_read";
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
