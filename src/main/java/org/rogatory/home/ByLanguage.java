package org.rogatory.home;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * One thing in each of the office's languages.
 *
 * @param byTag language tag to value
 */
public record ByLanguage<T>(Map<String, T> byTag) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
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

  /** Complains of languages that are missing, or that the office does not have. */
  void check(String place, List<String> languages, PolicyComplaint complaint) {
    complaint.missing(place + "/", byTag.keySet(), languages);
    complaint.unknown(place + "/", byTag.keySet(), languages);
  }
}
