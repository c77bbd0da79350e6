package org.rogatory.steps;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The raw fields of a step's form as they stand: what was typed, right or wrong.
 *
 * @param fields the values by field name
 */
public record Typed(Map<String, List<String>> fields) {

  /** The first value of a field, where it has one that is not blank. */
  public Optional<String> value(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  /** The same with another value in one field. */
  public Typed with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(fields);
    changed.put(name, List.of(value));
    return new Typed(changed);
  }
}
