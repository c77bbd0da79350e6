package org.rogatory.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language of letters, as a BCP 47 tag: {@code en}, {@code fr-CH}, {@code zh-Hans}.
 *
 * @param value the tag in its canonical form
 */
public record LanguageTag(String value) {

  private static final Set<String> LANGUAGES =
      new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));

  /** The language of letters where nothing better is known. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /**
   * @throws IllegalArgumentException when the text is no canonical tag of a known language
   */
  public LanguageTag {
    if (!canonical(value).equals(Optional.of(value))) {
      throw new IllegalArgumentException("not a language: " + value);
    }
  }

  /** The language that the text says, brought into canonical form. */
  @JsonCreator
  public static LanguageTag of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("not a language: " + text));
  }

  /** As {@link #of(String)}, empty where the text is no language. */
  public static Optional<LanguageTag> parse(String text) {
    return canonical(text.strip()).map(LanguageTag::new);
  }

  private static Optional<String> canonical(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      return LANGUAGES.contains(locale.getLanguage())
          ? Optional.of(locale.toLanguageTag())
          : Optional.empty();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
  }

  /**
   * Whether somebody who reads this language can be expected to read a letter in the other: the
   * same tag, or one of the two is the other with a region or script added.
   */
  public boolean covers(LanguageTag other) {
    return (value + "-").startsWith(other.value + "-")
        || (other.value + "-").startsWith(value + "-");
  }

  public Locale locale() {
    return Locale.forLanguageTag(value);
  }

  /** The language's name in the reader's language. */
  public String name(Locale reader) {
    return LocaleDisplayNames.getInstance(ULocale.forLocale(reader)).localeDisplayName(value);
  }

  @Override
  @JsonValue
  public String toString() {
    return value;
  }
}
