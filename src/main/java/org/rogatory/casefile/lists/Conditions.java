package org.rogatory.casefile.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that all hold, with the values of their named parameters. They are JPQL; where names
 * of attributes and columns agree, they are SQL as well.
 */
public final class Conditions {

  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  /** One more condition. */
  public Conditions and(String condition) {
    texts.add(condition);
    return this;
  }

  /** One more condition; none where the value of its parameter is null or empty. */
  public Conditions and(String condition, String parameter, @Nullable Object value) {
    return value == null || "".equals(value) ? this : and(condition).with(parameter, value);
  }

  /** One more condition where it is wanted; null is not. */
  public Conditions andWhere(@Nullable Boolean wanted, String condition) {
    return Boolean.TRUE.equals(wanted) ? and(condition) : this;
  }

  /** All conditions and parameters of another. */
  public Conditions and(Conditions more) {
    texts.addAll(more.texts);
    parameters.putAll(more.parameters);
    return this;
  }

  /** The value of a parameter. */
  public Conditions with(String parameter, Object value) {
    parameters.put(parameter, value);
    return this;
  }

  /** The values of the parameters by their names. */
  public Map<String, Object> parameters() {
    return Map.copyOf(parameters);
  }

  /** The conditions joined by {@code and}; empty where there is none. */
  @Override
  public String toString() {
    return String.join(" and ", texts);
  }
}
