package org.rogatory.integrity;

import java.util.List;

/**
 * Somebody needed what belongs to no file, and it is not what was written of it. The alarm is
 * raised after the transaction.
 *
 * @param parts what does not agree, under the names that the comparison gives them
 */
record OfficeFoundAltered(List<Part> parts) {

  OfficeFoundAltered {
    parts = List.copyOf(parts);
  }
}
