package org.rogatory.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

  /** The number of entries. */
  public int entries() {
    return entries;
  }

  /** SHA-256 of the last entry, 64 hexadecimal digits; zeros where there is none. */
  public String hash() {
    return hash;
  }

  void advance(String newHash) {
    entries++;
    hash = newHash;
  }
}
