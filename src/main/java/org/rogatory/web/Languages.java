package org.rogatory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of pages: what the reader chose (a cookie), else what the browser asks for, else
 * English.
 */
@Component("localeResolver")
class Languages implements LocaleResolver {

  static final ChoiceCookie COOKIE = new ChoiceCookie("language");

  /** The languages that all texts exist in, the default first. */
  static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    Optional<String> chosen = COOKIE.of(request);
    if (chosen.isPresent()) {
      return spoken(List.of(new Locale.LanguageRange(languageOf(chosen.get()))));
    }
    String wished = request.getHeader("Accept-Language");
    return wished == null ? Locale.ENGLISH : spoken(ranges(wished));
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the reader chooses by the form that sets the cookie");
  }

  /** The tag of a spoken language, English for anything else. */
  static String languageOf(String tag) {
    return SPOKEN.stream()
        .map(Locale::getLanguage)
        .filter(tag::equals)
        .findFirst()
        .orElse(Locale.ENGLISH.getLanguage());
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  private static Locale spoken(List<Locale.LanguageRange> wished) {
    Locale best = Locale.lookup(wished, SPOKEN);
    return best == null ? Locale.ENGLISH : best;
  }
}
