package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Reason;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the rules say is put into words as everything else on a page is. */
@RogatoryTest
class TextsTest {

  @Autowired Texts texts;

  @AfterEach
  void noReader() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|2026-11-03|From 3 November 2026; at most 60 days; the last day is 2 January 2027.",
        "zh|2026-11-03|自2026年11月3日起；最长60天；最后一天为2027年1月2日。",
        "en|2026-13-99|From 2026-13-99; at most 60 days; the last day is 2 January 2027."
      })
  void aDateInAReasonIsSaidAsEverywhere(String language, String start, String said) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

    assertThat(texts.of(Reason.of("clock.domestic-order", start, 60, "2027-01-02")))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "'2026-12-25, 2026-12-28','25 December 2026, 28 December 2026'",
    "XB-2026-11-03-1,XB-2026-11-03-1"
  })
  void soAreSeveralButNoReference(String argument, String said) {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(texts.of(Reason.of("input.warnings-read", argument))).contains(" " + said + ".");
  }
}
