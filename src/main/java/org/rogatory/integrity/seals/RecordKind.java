package org.rogatory.integrity.seals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.rogatory.journal.ChainedEntry;
import org.rogatory.journal.office.OfficeEntry;
import org.rogatory.reads.ChainedRead;

/** The records that are one for all files, each chained by hashes. */
public enum RecordKind {
  /** Who read restricted and confidential files. */
  READS("reads", "read", "file_read") {
    @Override
    ChainedEntry line(ResultSet row) throws SQLException {
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
  },
  /** What happened in the office beside its files. */
  OFFICE("office", "office", "office_entry") {
    @Override
    ChainedEntry line(ResultSet row) throws SQLException {
      return OfficeEntry.of(row);
    }
  };

  private final String word;
  private final String part;
  private final String table;

  RecordKind(String word, String part, String table) {
    this.word = word;
    this.part = part;
    this.table = table;
  }

  /** What a root calls it. */
  String word() {
    return word;
  }

  /** What the names of its parts begin with, see {@link org.rogatory.integrity.Part#name}. */
  String part() {
    return part;
  }

  String table() {
    return table;
  }

  abstract ChainedEntry line(ResultSet row) throws SQLException;
}
