package org.rogatory.journal;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.integrity.seals.StoredJournals;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who has the database and knows how the journals are chained. */
public final class Forger {

  private final JdbcTemplate database;

  public Forger(JdbcTemplate database) {
    this.database = database;
  }

  /** Chains all entries of a file anew, and mends the head, so that the chain is whole. */
  public void chainAnew(String file) {
    ConnectionCallback<List<ChainedEntry.Stored>> reading =
        connection -> new StoredJournals(connection).entries(file);
    List<ChainedEntry.Stored> entries = database.execute(reading);
    String previous = JournalHead.GENESIS;
    for (ChainedEntry.Stored entry : entries) {
      List<String> columns = new ArrayList<>(entry.columns(entry.number()));
      columns.set(0, previous);
      String hash = ChainedEntry.hash(columns);
      database.update(
          "update journal_entry set previous_hash = ?, hash = ? where reference = ? and number = ?",
          previous,
          hash,
          file,
          entry.number());
      previous = hash;
    }
    database.update(
        "update file set journal_entries = ?, journal_hash = ? where reference = ?",
        entries.size(),
        previous,
        file);
  }
}
