package org.rogatory.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Reference;

/**
 * Where a page of tasks ended: the values of the last row by which the list is sorted, so that the
 * next page neither repeats nor loses a row while others come and go.
 *
 * @param key the value of the sorted column as text
 * @param reference the file of the last row
 * @param task its task
 */
record Position(String key, String reference, String task) {

  private static final Pattern TASK = Pattern.compile("[\\w-]{1,64}");

  /** The place that a text names in a list with this order; null, the beginning, for nonsense. */
  static @Nullable Position of(@Nullable String text, TaskFilter.Sort order) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\t", -1);
      return parts.length == 3 ? new Position(parts[0], parts[1], parts[2]).checked(order) : null;
    } catch (IllegalArgumentException | DateTimeParseException nonsense) {
      return null;
    }
  }

  private @Nullable Position checked(TaskFilter.Sort order) {
    if (Reference.parse(reference).isEmpty() || !TASK.matcher(task).matches()) {
      return null;
    }
    switch (order) {
      case DUE -> day();
      case SINCE -> instant();
      case REFERENCE -> {}
    }
    return this;
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
