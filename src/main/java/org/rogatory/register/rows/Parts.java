package org.rogatory.register.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns as text, to be compared. */
final class Parts {

  private Parts() {}

  static void put(Map<String, String> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, value.toString());
    }
  }
}
