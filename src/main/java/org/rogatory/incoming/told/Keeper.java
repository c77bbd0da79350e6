package org.rogatory.incoming.told;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Says what the tables hold of a request, in the words of {@link RequestTold}. */
abstract class Keeper {

  private final SortedMap<String, String> says;

  Keeper(SortedMap<String, String> says) {
    this.says = says;
  }

  final void put(String key, @Nullable Object value) {
    Object there = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    if (there != null) {
      says.put(key, there instanceof Enum<?> name ? name.name() : there.toString());
    }
  }
}
