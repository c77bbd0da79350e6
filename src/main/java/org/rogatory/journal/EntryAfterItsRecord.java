package org.rogatory.journal;

import java.time.Instant;

/** Somebody said that a thing happened after the moment at which it was written down. */
public class EntryAfterItsRecord extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EntryAfterItsRecord(Instant happenedAt, Instant recordedAt) {
    super("happened at " + happenedAt + ", recorded at " + recordedAt);
  }
}
