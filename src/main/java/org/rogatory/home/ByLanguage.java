package org.rogatory.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

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

  static ByLanguage<String> texts(PolicyNode node, List<Locale> languages) {
    return read(node, languages, PolicyNode::text);
  }

  static ByLanguage<List<String>> lines(PolicyNode node, List<Locale> languages) {
    return read(node, languages, lines -> lines.items().stream().map(PolicyNode::text).toList());
  }

  private static <T> ByLanguage<T> read(
      PolicyNode node, List<Locale> languages, Function<PolicyNode, T> reading) {
    Map<String, T> values = new LinkedHashMap<>();
    for (Locale language : languages) {
      values.put(language.getLanguage(), reading.apply(node.get(language.getLanguage())));
    }
    node.only(values.keySet().toArray(String[]::new));
    return new ByLanguage<>(values);
  }
}
