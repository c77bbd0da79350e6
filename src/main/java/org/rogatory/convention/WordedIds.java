package org.rogatory.convention;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ids that are made from the names of constants, each made once. */
final class WordedIds {

  private static final Map<String, String> BY_NAME = new ConcurrentHashMap<>();

  private WordedIds() {}

  /** {@code STORED_DATA} is {@code stored-data}. */
  static String of(String constant) {
    return BY_NAME.computeIfAbsent(
        constant, name -> name.toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
