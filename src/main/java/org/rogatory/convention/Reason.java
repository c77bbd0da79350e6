package org.rogatory.convention;

import java.util.Arrays;
import java.util.List;

/**
 * Why something is so, as a message to be put into words in the reader's language: a key of {@code
 * messages/convention*.properties} and what fills its placeholders (citations, dates as ISO 8601,
 * numbers, what a person typed).
 *
 * @param key the message's key
 * @param args the values for {0}, {1}, …
 */
public record Reason(String key, List<String> args) {

  public Reason {
    args = List.copyOf(args);
  }

  /** The message with these values, each as its text. */
  public static Reason of(String key, Object... args) {
    return new Reason(key, Arrays.stream(args).map(String::valueOf).toList());
  }
}
