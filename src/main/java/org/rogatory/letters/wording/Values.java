package org.rogatory.letters.wording;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What fills a letter's placeholders: the components of records, by their names. Inside a repeated
 * paragraph or item the list's name stands for one of its members.
 */
final class Values {

  private static final ClassValue<List<Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          List<Method> accessors =
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          accessors.forEach(accessor -> accessor.setAccessible(true));
          return accessors;
        }
      };

  private final Map<String, Object> byName;

  private Values(Map<String, Object> byName) {
    this.byName = byName;
  }

  /** The components of all these records. */
  static Values of(List<? extends Record> records) {
    Map<String, Object> values = new HashMap<>();
    records.forEach(record -> values.putAll(components(record)));
    return new Values(values);
  }

  /** The same without these components. */
  static Values without(Set<String> names, List<? extends Record> records) {
    Values values = of(records);
    values.byName.keySet().removeAll(names);
    return values;
  }

  /** The same, but a name stands for one member of its list. */
  Values with(String name, Object member) {
    Map<String, Object> values = new HashMap<>(byName);
    values.put(name, member);
    return new Values(values);
  }

  /** The value of a placeholder, or null where there is none. */
  @Nullable Object get(Placeholder placeholder) {
    Object value = byName.get(placeholder.name());
    return placeholder.part() != null && value instanceof Record member
        ? components(member).get(placeholder.part())
        : value;
  }

  /** The members of the list that a placeholder names; null where it names no list. */
  @Nullable List<?> members(Placeholder placeholder) {
    return byName.get(placeholder.name()) instanceof List<?> list ? list : null;
  }

  /** Whether the paragraph with this placeholder stays. */
  boolean keeps(Placeholder placeholder) {
    Object value = get(placeholder);
    boolean there =
        value instanceof Boolean answer
            ? answer
            : value instanceof List<?> list ? !list.isEmpty() : value != null;
    return placeholder.sign().equals("!") != there;
  }

  private static Map<String, Object> components(Record record) {
    Map<String, Object> values = new HashMap<>();
    for (Method component : COMPONENTS.get(record.getClass())) {
      Object value = read(record, component);
      if (value != null) {
        values.put(component.getName(), value);
      }
    }
    return values;
  }

  private static @Nullable Object read(Record record, Method component) {
    try {
      return component.invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
