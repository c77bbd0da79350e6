package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Unreadable;

/**
 * The code of a State or territory: two letters of ISO 3166-1; {@code EU} for the European Union,
 * which can be a Party, 2(n), 64; or one of {@code XA} to {@code XZ}, which the standard leaves to
 * its users. Another Party that the standard does not list is kept under one of the latter.
 *
 * @param value two capital letters
 */
@Clause("64")
public record CountryCode(String value) implements Comparable<CountryCode> {

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final Pattern USER_ASSIGNED = Pattern.compile("X[A-Z]");

  /** The standard reserves it for the European Union, without listing it. */
  private static final String EUROPEAN_UNION = "EU";

  /** What people and institutions of the European Union write for codes of the standard. */
  private static final Map<String, String> ALIASES = Map.of("UK", "GB", "EL", "GR");

  /**
   * @throws Unreadable when the text is no such code
   */
  public CountryCode {
    if (!isCode(value)) {
      throw new Unreadable("state", value);
    }
  }

  /**
   * The code that the text says; white space around it and small letters are forgiven, {@code UK}
   * is {@code GB} and {@code EL} is {@code GR}.
   *
   * @throws Unreadable when the text is no such code
   */
  @JsonCreator
  public static CountryCode of(String text) {
    return new CountryCode(normal(text));
  }

  /** As {@link #of(String)}, empty where the text is no code. */
  public static Optional<CountryCode> parse(String text) {
    String normal = normal(text);
    return isCode(normal) ? Optional.of(new CountryCode(normal)) : Optional.empty();
  }

  /**
   * All codes of ISO 3166-1 and that of the European Union, in their order; none that users assign.
   */
  public static SortedSet<CountryCode> world() {
    SortedSet<CountryCode> all = new TreeSet<>();
    ISO.forEach(code -> all.add(new CountryCode(code)));
    all.add(new CountryCode(EUROPEAN_UNION));
    return all;
  }

  private static String normal(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    return ALIASES.getOrDefault(code, code);
  }

  private static boolean isCode(String value) {
    return ISO.contains(value)
        || value.equals(EUROPEAN_UNION)
        || USER_ASSIGNED.matcher(value).matches();
  }

  /** Whether the standard leaves the code to its users. */
  public boolean isUserAssigned() {
    return USER_ASSIGNED.matcher(value).matches();
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
