package org.rogatory.reads;

import java.time.Instant;
import java.util.List;
import org.rogatory.journal.ChainedEntry;

/**
 * A line of the record of reads as the chain of hashes sees it, wherever it was read.
 *
 * @param number in the whole record, from 1 without gaps
 * @param kind the id of a {@link ReadKind}
 * @param detail which of them; empty for the only one
 */
public record ChainedRead(
    int number,
    String reference,
    String login,
    Instant readAt,
    String kind,
    String detail,
    String previousHash,
    String hash)
    implements ChainedEntry {

  /** The same with the hash that it has to have. */
  ChainedRead hashed() {
    return new ChainedRead(
        number,
        reference,
        login,
        readAt,
        kind,
        detail,
        previousHash,
        ChainedEntry.hash(columns(number)));
  }

  @Override
  public List<String> columns(int at) {
    return List.of(
        previousHash,
        Integer.toString(at),
        reference,
        login,
        Long.toString(readAt.toEpochMilli()),
        kind,
        detail);
  }
}
