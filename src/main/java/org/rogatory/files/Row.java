package org.rogatory.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Worded;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;

/**
 * A line of a summary: what it is, and what is known of it.
 *
 * @param name in words
 * @param value in words
 */
record Row(String name, String value) {

  /** Gathers lines; what is not known makes none. */
  static final class Rows {

    private final Texts texts;
    private final Dates dates;
    private final List<Row> rows = new ArrayList<>();

    Rows(Texts texts, Dates dates) {
      this.texts = texts;
      this.dates = dates;
    }

    Rows add(String key, @Nullable String value) {
      if (value != null && !value.isBlank()) {
        rows.add(new Row(texts.of(key), value));
      }
      return this;
    }

    Rows add(String key, Optional<String> value) {
      return add(key, value.orElse(null));
    }

    Rows name(String key, Optional<? extends Worded> value) {
      return add(key, value.map(texts::of));
    }

    Rows day(String key, Optional<LocalDate> value) {
      return add(key, value.map(dates::day));
    }

    List<Row> all() {
      return List.copyOf(rows);
    }
  }
}
