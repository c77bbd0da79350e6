package org.rogatory.convention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ids that are made from the names of constants, each made once, and the constants by them. */
final class WordedIds {

  private static final Map<String, String> BY_NAME = new ConcurrentHashMap<>();

  private static final Map<Class<?>, Map<String, ?>> BY_ID = new ConcurrentHashMap<>();

  private WordedIds() {}

  /** The constants of an enum by their ids. */
  static <E> Map<String, ?> constants(Class<E> type, Function<E, String> id) {
    Map<String, ?> known = BY_ID.get(type);
    return known == null ? BY_ID.computeIfAbsent(type, each -> read(type, id)) : known;
  }

  private static <E> Map<String, ?> read(Class<E> type, Function<E, String> id) {
    return Arrays.stream(type.getEnumConstants())
        .collect(Collectors.toUnmodifiableMap(id, constant -> constant));
  }

  /** {@code STORED_DATA} is {@code stored-data}. */
  static String of(String constant) {
    return BY_NAME.computeIfAbsent(
        constant, name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
