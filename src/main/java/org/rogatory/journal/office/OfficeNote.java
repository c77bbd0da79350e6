package org.rogatory.journal.office;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.rogatory.journal.Actor;

/**
 * Something that the office's journal is told.
 *
 * @param subject as in {@link OfficeEntry}, at most 200 characters
 * @param told what is so since, at most 50,000 characters
 */
public record OfficeNote(String subject, String told, Actor by, Instant at) {

  public OfficeNote {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
