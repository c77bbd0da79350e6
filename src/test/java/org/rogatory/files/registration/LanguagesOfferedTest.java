package org.rogatory.files.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.web.Option;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@RogatoryTest
class LanguagesOfferedTest {

  @Autowired RegisterOptions options;

  @AfterEach
  void readAsBefore() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void eachIsOfferedOnceByItsCodeAndByItsName(String reader) {
    LocaleContextHolder.setLocale(Locale.forLanguageTag(reader));

    List<Option> languages = options.languages();

    assertThat(languages).extracting(Option::value).doesNotHaveDuplicates();
    assertThat(languages).extracting(Option::text).doesNotHaveDuplicates();
    assertThat(languages)
        .extracting(Option::value)
        .contains("en", "he", "id", "yi", "fil", "zh-Hant", "sr-Latn", "ckb", "la")
        .doesNotContain("ae", "vo", "iw", "in", "ji", "tl", "mo", "sh");
    assertThat(languages).noneMatch(option -> option.text().equals(option.value()));
  }
}
