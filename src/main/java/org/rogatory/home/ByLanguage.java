package org.rogatory.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * One thing in each of the office's languages.
 *
 * @param byTag language tag to value
 */
public record ByLanguage<T>(Map<String, T> byTag) {

  public ByLanguage {
    byTag = Map.copyOf(byTag);
  }

  /**
   * The value in a language.
   *
   * @throws IllegalArgumentException if the office has it not in that language
   */
  public T in(Locale language) {
    T value = byTag.get(language.getLanguage());
    if (value == null) {
      throw new IllegalArgumentException("not in " + language + ", only in " + byTag.keySet());
    }
    return Objects.requireNonNull(value);
  }

  static ByLanguage<String> texts(Settings settings, String name, List<Locale> languages) {
    return read(settings.part(name), languages, Settings::text);
  }

  static ByLanguage<List<String>> lines(Settings settings, String name, List<Locale> languages) {
    return read(settings.part(name), languages, Settings::texts);
  }

  private static <T> ByLanguage<T> read(
      Settings part, List<Locale> languages, BiFunction<Settings, String, T> reading) {
    Map<String, T> values = new LinkedHashMap<>();
    for (Locale language : languages) {
      values.put(language.getLanguage(), reading.apply(part, language.getLanguage()));
    }
    return new ByLanguage<>(values);
  }
}
