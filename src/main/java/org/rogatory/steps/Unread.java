package org.rogatory.steps;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Worded;

/**
 * What is filled in and would not be read, because the choice does not use that field, see {@link
 * OnlyFor}. What the form began with was not typed by anybody and does not count.
 */
public final class Unread {

  private Unread() {}

  /**
   * All that is typed is read.
   *
   * @param begun what the form began with; asked for only where something may be unread
   * @throws BadInput at each field that would not be read
   */
  static <F extends Record> void refuse(F said, Supplier<F> begun) {
    Set<String> fields = of(said, begun);
    BadInput.Collected bad = new BadInput.Collected();
    fields.forEach(field -> bad.add(field, Reason.of("input.not-used-so")));
    bad.complain();
  }

  /** The fields that are filled in and would not be read; of a map, each entry. */
  public static <F extends Record> Set<String> of(F said, Supplier<F> begun) {
    List<RecordComponent> idle =
        Arrays.stream(said.getClass().getRecordComponents())
            .filter(part -> isIdle(said, part) && isFilled(value(said, part)))
            .toList();
    if (idle.isEmpty()) {
      return Set.of();
    }
    F start = begun.get();
    Set<String> unread = new LinkedHashSet<>();
    idle.forEach(
        part -> unread.addAll(typed(part.getName(), value(said, part), value(start, part))));
    return unread;
  }

  private static boolean isIdle(Record said, RecordComponent part) {
    OnlyFor only = part.getAnnotation(OnlyFor.class);
    if (only == null) {
      return false;
    }
    String choice = id(component(said, only.field()));
    return choice != null && !List.of(only.is()).contains(choice);
  }

  private static List<String> typed(String name, @Nullable Object said, @Nullable Object begun) {
    if (said instanceof Map<?, ?> entries) {
      Map<?, ?> before = begun instanceof Map<?, ?> map ? map : Map.of();
      return entries.entrySet().stream()
          .filter(entry -> isFilled(entry.getValue()))
          .filter(entry -> !Objects.equals(entry.getValue(), before.get(entry.getKey())))
          .map(entry -> name + "[" + entry.getKey() + "]")
          .toList();
    }
    boolean stood =
        said instanceof Collection<?> many && begun instanceof Collection<?> before
            ? before.containsAll(many)
            : plain(said).equals(plain(begun));
    return stood ? List.of() : List.of(name);
  }

  private static Object plain(@Nullable Object value) {
    return value instanceof String text
        ? text.replace("\r\n", "\n").strip()
        : Objects.requireNonNullElse(value, "");
  }

  private static boolean isFilled(@Nullable Object value) {
    if (value instanceof String text) {
      return !text.isBlank();
    }
    if (value instanceof Collection<?> many) {
      return !many.isEmpty();
    }
    return value instanceof Map<?, ?> entries
        ? entries.values().stream().anyMatch(Unread::isFilled)
        : value != null && !Boolean.FALSE.equals(value);
  }

  private static @Nullable String id(@Nullable Object choice) {
    if (choice == null) {
      return null;
    }
    return choice instanceof Worded worded ? worded.id() : choice.toString();
  }

  private static @Nullable Object component(Record said, String name) {
    return Arrays.stream(said.getClass().getRecordComponents())
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .map(part -> value(said, part))
        .orElse(null);
  }

  private static @Nullable Object value(Record said, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(said);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(part.getName(), e);
    }
  }
}
