package org.rogatory.explore.memory;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MapsId;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The rows that the program keeps, by type and key, in the order in which they came. */
final class Memory {

  private static final Map<Class<?>, List<Field>> KEYS = new ConcurrentHashMap<>();

  private final Map<Class<?>, Map<Object, Object>> rows = new LinkedHashMap<>();
  private final Lasting lasting;
  private long lastId;

  /** What no history changes: it stays, and is not noted to be taken back. */
  private record Lasting(Set<Class<?>> types, Map<Class<?>, Map<Object, Object>> rows) {}

  /** Rows of these types stay from one history to the next. */
  Memory(Set<Class<?>> lasting) {
    this.lasting = new Lasting(Set.copyOf(lasting), new HashMap<>());
  }

  private Map<Class<?>, Map<Object, Object>> rows(Class<?> type) {
    return lasting.types().contains(type) ? lasting.rows() : rows;
  }

  /** What is kept of a type. */
  <T> List<T> all(Class<T> type) {
    Collection<Object> kept = rows(type).getOrDefault(type, Map.of()).values();
    List<T> all = new ArrayList<>(kept.size());
    kept.forEach(row -> all.add(type.cast(row)));
    return all;
  }

  <T> Optional<T> find(Class<T> type, Object key) {
    return Optional.ofNullable(type.cast(rows(type).getOrDefault(type, Map.of()).get(key)));
  }

  /** Keeps a row, under a number of its own where its type has one. */
  <T> T keep(T row) {
    Class<?> type = row.getClass();
    rows(type).computeIfAbsent(type, each -> new LinkedHashMap<>()).put(key(row), row);
    return row;
  }

  void remove(Object row) {
    rows(row.getClass()).getOrDefault(row.getClass(), new LinkedHashMap<>()).remove(key(row));
  }

  /** Forgets all rows but those that last. */
  void forget() {
    rows.clear();
  }

  private Object key(Object row) {
    List<Field> ids = KEYS.computeIfAbsent(row.getClass(), Memory::ids);
    List<Object> parts = ids.stream().map(id -> part(row, id)).toList();
    IdClass several = row.getClass().getAnnotation(IdClass.class);
    return several == null ? parts.get(0) : together(several.value(), parts);
  }

  private Object part(Object row, Field id) {
    Object value = get(row, id);
    if (value == null) {
      value = id.getType() == Long.class ? (Object) (++lastId) : keyOfOther(row);
      set(row, id, value);
    }
    return value;
  }

  /** The key that a row shares with another one, which it belongs to. */
  private Object keyOfOther(Object row) {
    Field other = fields(row.getClass(), MapsId.class).get(0);
    return key(Objects.requireNonNull(get(row, other)));
  }

  private static Object together(Class<?> type, List<Object> parts) {
    try {
      Constructor<?> all = type.getDeclaredConstructors()[0];
      all.setAccessible(true);
      return all.newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Field> ids(Class<?> type) {
    return fields(type, Id.class);
  }

  private static List<Field> fields(Class<?> type, Class<? extends Annotation> marked) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(marked))
        .peek(field -> field.setAccessible(true))
        .toList();
  }

  private static Object get(Object row, Field field) {
    try {
      return field.get(row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void set(Object row, Field field, Object value) {
    try {
      field.set(row, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
