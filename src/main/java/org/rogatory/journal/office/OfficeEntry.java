package org.rogatory.journal.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.rogatory.journal.Actor;
import org.rogatory.journal.ChainedEntry;

/**
 * An entry of the office's journal as the chain of hashes sees it, wherever it was read.
 *
 * @param number in the whole journal, from 1 without gaps
 * @param subject what it is about, from the largest to the smallest, such as {@code
 *     register.XB.authority/2.1}
 * @param told what is so since
 * @param actorKind the name of an {@link Actor.Kind}
 * @param actor who did it
 */
public record OfficeEntry(
    int number,
    String subject,
    String told,
    String actorKind,
    String actor,
    Instant happenedAt,
    String previousHash,
    String hash)
    implements ChainedEntry {

  static OfficeEntry of(int number, OfficeNote note, String previousHash) {
    OfficeEntry entry =
        new OfficeEntry(
            number,
            note.subject(),
            note.told(),
            note.by().kind().name(),
            note.by().name(),
            note.at(),
            previousHash,
            "");
    return entry.with(ChainedEntry.hash(entry.columns(number)));
  }

  /**
   * The entry of a row.
   *
   * @throws SQLException where the row has not its columns
   */
  public static OfficeEntry of(ResultSet row) throws SQLException {
    return new OfficeEntry(
        row.getInt("number"),
        row.getString("subject"),
        row.getString("told"),
        row.getString("actor_kind"),
        row.getString("actor"),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  private OfficeEntry with(String itsHash) {
    return new OfficeEntry(
        number, subject, told, actorKind, actor, happenedAt, previousHash, itsHash);
  }

  /** Whether its hash is that of what it says: whoever alters one entry makes this false. */
  public boolean isWhole() {
    return hash.equals(ChainedEntry.hash(columns(number)));
  }

  @Override
  public List<String> columns(int at) {
    return List.of(
        previousHash,
        Integer.toString(at),
        subject,
        told,
        actorKind,
        actor,
        Long.toString(happenedAt.toEpochMilli()));
  }
}
