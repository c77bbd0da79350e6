package org.rogatory.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many entries a file's journal has and the hash of the last one. Kept on the file's own row,
 * apart from the entries, so that a missing last entry is seen, and changed only under that row's
 * lock.
 */
@Embeddable
public class JournalHead {

  /** What the first entry names as its predecessor. */
  static final String GENESIS = "0".repeat(64);

  @Column(name = "journal_entries", nullable = false)
  private int entries;

  @Column(name = "journal_hash", nullable = false, length = 64)
  private String hash = GENESIS;

  @Column(name = "journal_recorded_at")
  private @Nullable Instant recordedAt;

  /** The number of entries. */
  public int entries() {
    return entries;
  }

  /** SHA-256 of the last entry, 64 hexadecimal digits; zeros where there is none. */
  public String hash() {
    return hash;
  }

  /** When the last entry was written down; empty where there is none. */
  public Optional<Instant> recordedAt() {
    return Optional.ofNullable(recordedAt);
  }

  void advance(String lastHash, Instant lastRecordedAt) {
    entries++;
    hash = lastHash;
    recordedAt = lastRecordedAt;
  }
}
