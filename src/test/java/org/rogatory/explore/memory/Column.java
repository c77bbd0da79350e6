package org.rogatory.explore.memory;

import java.lang.reflect.Field;
import java.util.Locale;

/** A column of rows, as it stands. */
final class Column {

  private final Field field;

  /** The one that a finder calls so; its first letter may be large. */
  Column(Class<?> type, String name) {
    try {
      field =
          type.getDeclaredField(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
      field.setAccessible(true);
    } catch (NoSuchFieldException e) {
      throw new UnsupportedOperationException("not known in memory: " + name + " of " + type, e);
    }
  }

  Object of(Object row) {
    try {
      return field.get(row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
