package org.rogatory.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The code of a State or territory: two letters of ISO 3166-1, or one of {@code XA} to {@code XZ},
 * which the standard leaves to its users. A Party that the standard does not list, such as a
 * regional organisation (Article 64), is kept under one of the latter.
 *
 * @param value two capital letters
 */
public record CountryCode(String value) implements Comparable<CountryCode> {

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final Pattern USER_ASSIGNED = Pattern.compile("X[A-Z]");

  /**
   * @throws IllegalArgumentException when the text is no such code
   */
  public CountryCode {
    if (!ISO.contains(value) && !USER_ASSIGNED.matcher(value).matches()) {
      throw new IllegalArgumentException("not the code of a State: " + value);
    }
  }

  /** The code that the text says; white space around it and small letters are forgiven. */
  @JsonCreator
  public static CountryCode of(String text) {
    return new CountryCode(normal(text));
  }

  /** As {@link #of(String)}, empty where the text is no code. */
  public static Optional<CountryCode> parse(String text) {
    String normal = normal(text);
    return ISO.contains(normal) || USER_ASSIGNED.matcher(normal).matches()
        ? Optional.of(new CountryCode(normal))
        : Optional.empty();
  }

  /** All codes of ISO 3166-1, in their order; none that users assign. */
  public static SortedSet<CountryCode> world() {
    SortedSet<CountryCode> all = new TreeSet<>();
    ISO.forEach(code -> all.add(new CountryCode(code)));
    return all;
  }

  private static String normal(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  /** Whether the standard leaves the code to its users. */
  public boolean isUserAssigned() {
    return !ISO.contains(value);
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
