package org.rogatory.files;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Fact;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Every fact of a journal in words. The messages {@code fact.<kind>} and {@code fact.<kind>.text}
 * have the components of the fact as their values, each by its name; a kind that has no words, and
 * a name that no component has, are found by a test. A record within a fact has the message {@code
 * fact.part.<record>}.
 */
@Component
class FactWords {

  /** Stands for what a fact does not say, so that a line about it can be left out. */
  private static final String ABSENT = "\u0000";

  /** A component of the fact, in a message. */
  static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private static final Set<String> STOOD = Set.of("old", "now");

  private final Texts texts;
  private final ValueWords values;

  FactWords(Texts texts, ValueWords values) {
    this.texts = texts;
    this.values = values;
  }

  /**
   * A fact in words.
   *
   * @param title in one line
   * @param text what else it says, line by line; null for nothing
   */
  record Said(String title, @Nullable String text) {}

  /** The fact in the reader's language. */
  Said say(Fact fact) {
    List<Part> parts = parts(fact);
    Map<String, String> words = words(fact.kind(), parts);
    String title = fill(texts.of(key(fact, parts)), words).replace(ABSENT, texts.of("parts.none"));
    String text = lines("fact." + fact.kind() + ".text", words);
    return new Said(title, text.isBlank() ? null : text);
  }

  /** The lines of a message, but for those that have a value that is absent. */
  private String lines(String key, Map<String, String> words) {
    return fill(texts.orElse(key, ""), words)
        .lines()
        .filter(line -> !line.contains(ABSENT) && !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private Map<String, String> words(String kind, List<Part> parts) {
    return parts.stream().collect(Collectors.toMap(Part::name, part -> words(kind, part, parts)));
  }

  /** A message with these words in the places that name them; what they hold is no pattern. */
  private static String fill(String message, Map<String, String> words) {
    return PLACE
        .matcher(message)
        .replaceAll(
            place -> Matcher.quoteReplacement(Objects.requireNonNull(words.get(place.group(1)))));
  }

  /** What stood and stands in a field is named as values of that field are. */
  private String words(String kind, Part part, List<Part> parts) {
    return field(parts)
        .filter(field -> STOOD.contains(part.name()) && part.value() instanceof String)
        .map(field -> values.ofField(field, String.valueOf(part.value())))
        .filter(words -> !words.isBlank())
        .orElseGet(() -> words(kind, part));
  }

  private static Optional<String> field(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.name().equals("field"))
        .map(part -> String.valueOf(part.value()))
        .findFirst();
  }

  private String words(String kind, Part part) {
    String words = part.value() instanceof Record whole ? whole(whole) : "";
    if (words.isBlank()) {
      words = values.of(kind, part.name(), part.value());
    }
    return words.isBlank() ? ABSENT : words;
  }

  /** A record within a fact, by the message {@code fact.part.<record>}; empty without one. */
  private String whole(Record part) {
    String kind = Fact.kindOf(part.getClass());
    return lines("fact.part." + kind, words(kind, parts(part)));
  }

  /** The key of the title: one for a component that is true or absent, where there is one. */
  private String key(Fact fact, List<Part> parts) {
    String plain = "fact." + fact.kind();
    return parts.stream()
        .flatMap(part -> part.special().stream())
        .map(special -> plain + "." + special)
        .filter(key -> !texts.orElse(key, "").isEmpty())
        .findFirst()
        .orElse(plain);
  }

  private static List<Part> parts(Object fact) {
    List<Part> parts = new ArrayList<>();
    for (RecordComponent component : fact.getClass().getRecordComponents()) {
      parts.add(new Part(component.getName(), read(fact, component)));
    }
    return parts;
  }

  private static @Nullable Object read(Object fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not readable: " + component, e);
    }
  }

  private record Part(String name, @Nullable Object value) {

    /** What the title's key may end with because of this value. */
    List<String> special() {
      String kebab =
          Arrays.stream(name.split("(?=[A-Z])", -1))
              .map(word -> word.toLowerCase(Locale.ROOT))
              .collect(Collectors.joining("-"));
      if (Boolean.TRUE.equals(value)) {
        return List.of(kebab);
      }
      return isAbsent() ? List.of("no-" + kebab) : List.of();
    }

    private boolean isAbsent() {
      return value == null
          || value instanceof Collection<?> several && several.isEmpty()
          || value instanceof Map<?, ?> map && map.isEmpty();
    }
  }
}
