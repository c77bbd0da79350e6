package org.rogatory.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rogatory.convention.Unreadable;

/**
 * The number under which our authority keeps a file: own State, year of receipt, counter without
 * gaps, as in {@code XA-2026-00001}. Never reused.
 *
 * @param value the text, in capitals
 */
public record Reference(String value) implements Comparable<Reference> {

  private static final Pattern FORM = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,}");

  /**
   * @throws Unreadable when the text is not a reference
   */
  public Reference {
    if (!FORM.matcher(value).matches()) {
      throw new Unreadable("reference", value);
    }
  }

  /** The reference that the text says; white space around it and small letters are forgiven. */
  @JsonCreator
  public static Reference of(String text) {
    return new Reference(text.strip().toUpperCase(Locale.ROOT));
  }

  /** As {@link #of(String)}, empty where the text is no reference. */
  public static Optional<Reference> parse(String text) {
    String normal = text.strip().toUpperCase(Locale.ROOT);
    return FORM.matcher(normal).matches() ? Optional.of(new Reference(normal)) : Optional.empty();
  }

  /** The code of our own State, with which it begins. */
  public String state() {
    return value.substring(0, 2);
  }

  /** The reference of a State's file number {@code counter} in a year. */
  public static Reference of(String state, int year, long counter) {
    return new Reference(String.format(Locale.ROOT, "%s-%04d-%05d", state, year, counter));
  }

  @Override
  public int compareTo(Reference other) {
    return value.compareTo(other.value);
  }

  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
