package org.rogatory.casefile.lists;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Unreadable;

/**
 * An order in which no two rows are equal. A row's values are its place in the list; the place's
 * text is for addresses.
 */
record SortOrder<R>(List<SortKey<R>> keys) {

  /** The sequence in the query's words, or its reverse. */
  String text(boolean onwards) {
    return keys.stream()
        .map(key -> key.path() + (key.isDescending() == onwards ? " desc" : ""))
        .collect(Collectors.joining(", "));
  }

  /**
   * What comes after a place, or before it. An index finds the first condition, which all keys of
   * the same or mixed directions allow; a comparison of rows would need one direction.
   */
  Conditions beyond(List<?> place, boolean onwards) {
    Conditions beyond = new Conditions();
    IntStream.range(0, place.size()).forEach(at -> beyond.with("key" + at, place.get(at)));
    int first = 0;
    while (first < keys.size() - 1 && keys.get(first).isLast(place.get(first), onwards)) {
      beyond.and(equal(first++));
    }
    if (first < keys.size() - 1) {
      beyond.and(relation(first, onwards).replaceFirst("[<>]", "$0="));
    }
    return beyond.and(beyondFrom(first, onwards));
  }

  private String beyondFrom(int at, boolean onwards) {
    String further = relation(at, onwards);
    if (at == keys.size() - 1) {
      return further;
    }
    return "(" + further + " or " + equal(at) + " and " + beyondFrom(at + 1, onwards) + ")";
  }

  private String equal(int at) {
    return keys.get(at).path() + " = :key" + at;
  }

  private String relation(int at, boolean onwards) {
    SortKey<R> key = keys.get(at);
    return key.path() + (key.isDescending() == onwards ? " < :key" : " > :key") + at;
  }

  /** The text of a row's place. */
  String place(R row) {
    String text =
        keys.stream()
            .map(key -> Unreadable.orText(() -> key.value().apply(row).toString()))
            .collect(Collectors.joining("\t"));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The place that a text names; empty for none and for nonsense. */
  Optional<List<?>> place(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(text);
      String[] values = new String(decoded, StandardCharsets.UTF_8).split("\t", -1);
      return Optional.of(values).filter(found -> found.length == keys.size()).map(this::parsed);
    } catch (DateTimeException | IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  private List<?> parsed(String[] values) {
    return IntStream.range(0, values.length)
        .<Object>mapToObj(at -> keys.get(at).parse().apply(values[at]))
        .toList();
  }
}
