package org.rogatory.letters.wording;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.Courtesy;
import org.rogatory.letters.saying.Fixed;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Period;

/** The names that records give to placeholders, and what each may be used for. */
final class Shape {

  private final Map<String, RecordComponent> components = new LinkedHashMap<>();

  private Shape() {}

  static Shape of(List<? extends Class<? extends Record>> records) {
    Shape shape = new Shape();
    for (Class<? extends Record> record : records) {
      for (RecordComponent component : record.getRecordComponents()) {
        shape.components.put(component.getName(), component);
      }
    }
    return shape;
  }

  /** How a value is named, without a sign. */
  static String path(Placeholder place) {
    return place.part() == null ? place.name() : place.name() + "." + place.part();
  }

  /** All names that can be printed; a list of records only by its members' parts. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    components.forEach(
        (name, component) -> {
          Shape member = member(component);
          if (member == null) {
            paths.add(name);
          } else {
            member.components.keySet().forEach(part -> paths.add(name + "." + part));
          }
        });
    return paths;
  }

  /** The names of what must stand in the fixed part of a letter. */
  List<String> fixedPaths() {
    return paths().stream().filter(path -> isFixed(path.replaceAll("\\..*", ""))).toList();
  }

  private boolean isFixed(String name) {
    RecordComponent component = Objects.requireNonNull(components.get(name));
    return component.isAnnotationPresent(Fixed.class)
        || component.isAnnotationPresent(Courtesy.class)
        || component.getType() == Period.class;
  }

  String names() {
    return String.join(", ", paths());
  }

  boolean allows(Placeholder place) {
    RecordComponent component = components.get(place.name());
    if (component == null) {
      return false;
    }
    Shape member = member(component);
    if (place.part() == null) {
      return member == null || place.isCondition();
    }
    return member != null && member.components.containsKey(place.part());
  }

  /** Whether it is yes or no, which a letter says by a paragraph that is there or not. */
  boolean isAnswer(Placeholder place) {
    return Objects.requireNonNull(components.get(place.name())).getType() == boolean.class;
  }

  boolean isAlwaysThere(Placeholder place) {
    RecordComponent component = Objects.requireNonNull(components.get(place.name()));
    return !place.isCondition()
        && component.getType() != List.class
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Shape member(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
            && list.getRawType() == List.class
            && isRecord(list.getActualTypeArguments()[0])
        ? Shape.of(List.of(recordType(list.getActualTypeArguments()[0])))
        : null;
  }

  private static boolean isRecord(Type type) {
    return type instanceof Class<?> found
        && Record.class.isAssignableFrom(found)
        && Particulars.Part.class.isAssignableFrom(found);
  }

  private static Class<? extends Record> recordType(Type type) {
    return ((Class<?>) type).asSubclass(Record.class);
  }
}
