package org.rogatory.integrity;

import java.util.List;
import org.rogatory.journal.Reference;

/**
 * Somebody asked for parts of a file that are not what was written of them, and did not get them.
 * Whoever finds that publishes it; the alarm is raised after the transaction.
 *
 * @param parts what does not agree, under the names that the comparison gives them
 */
public record FoundAltered(Reference file, List<Part> parts) {

  public FoundAltered {
    parts = List.copyOf(parts);
  }
}
