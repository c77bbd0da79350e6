package org.rogatory.register.facts;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a Party is called that stands under a code left to users; all others are named by CLDR.
 *
 * @param names at least one, by language
 */
public record GivenNames(Map<String, @Size(max = 200) String> names) implements StateFact {

  /**
   * @throws IllegalArgumentException when there is no name, or one without a language
   */
  public GivenNames {
    names = new LinkedHashMap<>(names);
    names.keySet().forEach(LanguageTag::of);
    if (names.isEmpty() || !names.values().stream().allMatch(GivenNames::isName)) {
      throw new IllegalArgumentException("no name");
    }
  }

  @Override
  public Map<String, String> names() {
    return new LinkedHashMap<>(names);
  }

  /** The name in the reader's language, else the first one. */
  public String in(Locale reader) {
    return names.getOrDefault(reader.getLanguage(), names.values().iterator().next());
  }

  private static boolean isName(String name) {
    return !name.isBlank() && name.lines().count() == 1;
  }

  public String asText() {
    return names.entrySet().stream()
        .map(name -> name.getKey() + "=" + name.getValue())
        .collect(Collectors.joining("\n"));
  }

  public static GivenNames ofText(String text) {
    Map<String, String> names = new LinkedHashMap<>();
    text.lines().map(line -> line.split("=", 2)).forEach(parts -> names.put(parts[0], parts[1]));
    return new GivenNames(names);
  }
}
