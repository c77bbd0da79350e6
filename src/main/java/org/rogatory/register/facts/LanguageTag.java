package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rogatory.convention.Unreadable;

/**
 * A language of requests and letters, as a BCP 47 tag: {@code en}, {@code fr-CH}, {@code zh-Hans}.
 * A code that was replaced by another is taken as that one: {@code iw} is {@code he}.
 *
 * @param value the tag in its canonical form
 */
public record LanguageTag(String value) {

  private static final Set<String> LANGUAGES =
      new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));

  /** The longest tag, as RFC 5646 advises in 4.4.1. */
  private static final int LONGEST = 35;

  /** The language of letters where nothing better is known. */
  public static final LanguageTag ENGLISH = new LanguageTag("en");

  /**
   * @throws Unreadable when the text is no canonical tag of a known language
   */
  public LanguageTag {
    if (!canonical(value).equals(Optional.of(value))) {
      throw new Unreadable("language", value);
    }
  }

  /**
   * The language that the text says, brought into canonical form.
   *
   * @throws Unreadable when the text is no language
   */
  @JsonCreator
  public static LanguageTag of(String text) {
    return parse(text).orElseThrow(() -> new Unreadable("language", text));
  }

  /** As {@link #of(String)}, empty where the text is no language. */
  public static Optional<LanguageTag> parse(String text) {
    return canonical(text.strip()).map(LanguageTag::new);
  }

  private static Optional<String> canonical(String text) {
    try {
      ULocale locale = new ULocale.Builder().setLanguageTag(text).build();
      String tag = ULocale.createCanonical(locale).toLanguageTag();
      boolean known = LANGUAGES.contains(Locale.forLanguageTag(tag).getLanguage());
      return known && tag.length() <= LONGEST ? Optional.of(tag) : Optional.empty();
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
