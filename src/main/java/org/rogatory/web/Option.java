package org.rogatory.web;

import org.jspecify.annotations.Nullable;

/**
 * One thing to choose in a field.
 *
 * @param value what is sent
 * @param text what is read
 * @param hint a line below the text, or null
 * @param whyNot why it cannot be chosen, or null where it can
 */
public record Option(String value, String text, @Nullable String hint, @Nullable String whyNot) {

  /** An option that can be chosen. */
  public static Option of(String value, String text) {
    return new Option(value, text, null, null);
  }

  /** The same with a line that explains it. */
  public Option withHint(String explanation) {
    return new Option(value, text, explanation, whyNot);
  }

  /** The same, shown but not to be chosen, for this reason. */
  public Option butNot(String reason) {
    return new Option(value, text, hint, reason);
  }
}
