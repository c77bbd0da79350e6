package org.rogatory.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of tasks ended: the values of the last row by which the list is sorted, so that the
 * next page neither repeats nor loses a row while others come and go.
 *
 * @param key the value of the sorted column as text
 * @param reference the file of the last row
 * @param task its task
 */
record Position(String key, String reference, String task) {

  /** The beginning of a list. */
  static @Nullable Position of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\t", -1);
      return parts.length == 3 ? new Position(parts[0], parts[1], parts[2]) : null;
    } catch (IllegalArgumentException nonsense) {
      return null;
    }
  }

  static Position after(TaskFilter filter, TaskRow row) {
    String key =
        switch (filter.order()) {
          case REFERENCE -> "";
          case DUE -> row.due().orElse(TaskRow.NEVER).toString();
          case SINCE -> row.since().toString();
        };
    return new Position(key, row.reference().value(), row.task());
  }

  LocalDate day() {
    return LocalDate.parse(key);
  }

  Instant instant() {
    return Instant.parse(key);
  }

  @Override
  public String toString() {
    String text = String.join("\t", key, reference, task);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
