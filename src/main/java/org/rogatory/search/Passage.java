package org.rogatory.search;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that can be found.
 *
 * @param number which of its kind in the file, from 1
 * @param language of the text, BCP 47; null where it is not known
 */
public record Passage(PassageKind kind, int number, @Nullable String language, String text) {

  private static final int LONGEST = 250_000;
  private static final int LONGEST_KEY = 400;

  public Passage {
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  /** Its name in the file, such as {@code person.1}. */
  String name() {
    return kind.id() + "." + number;
  }

  /** What another writing of the same has in common with it; empty where that is not asked. */
  Optional<String> sameAs() {
    String key = kind.key(text);
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY));
  }
}
