package org.rogatory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Clause;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

class CodesTest {

  @Test
  @Clause("64")
  void theWorldIsThatOfTheStandardAndTheEuropeanUnion() {
    assertThat(CountryCode.world())
        .hasSizeGreaterThan(240)
        .contains(CountryCode.of("fr"), CountryCode.of(" CN "), CountryCode.of("EU"))
        .noneMatch(CountryCode::isUserAssigned);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "QO", "F", "FRA", "", "X1", "QM"})
  void whatTheStandardDoesNotListIsNoState(String text) {
    assertThat(CountryCode.parse(text)).isEmpty();
    assertThatThrownBy(() -> CountryCode.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"UK, GB", "el, GR", "EU, EU", "GB, GB"})
  void otherNamesOfAStateAreItsCode(String text, String code) {
    assertThat(CountryCode.of(text).value()).isEqualTo(code);
    assertThat(CountryCode.of(text).isUserAssigned()).isFalse();
  }

  @Test
  void codesLeftToUsersAreTaken() {
    assertThat(CountryCode.of("xb").isUserAssigned()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en,en",
    "EN-gb,en-GB",
    "zh-hans,zh-Hans",
    "arn,arn",
    "iw,he",
    "in,id",
    "mo,ro",
    "zh-cmn-Hans,zh-Hans",
    "fra,fr",
    "de-1996,de-1996",
    "prs,fa-AF"
  })
  void languagesAreBroughtIntoOneForm(String text, String tag) {
    assertThat(LanguageTag.of(text).value()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "xx",
        "english",
        "e",
        "en_GB",
        "i",
        "en-x-abcdefgh-abcdefgh-abcdefgh-abcdefgh"
      })
  void whatIsNoLanguageIsRefused(String text) {
    assertThat(LanguageTag.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"en, en-GB, true", "en-GB, en, true", "en, fr, false", "zh-Hans, zh-Hant, false"})
  void aRegionMakesNoOtherLanguage(String one, String other, boolean covers) {
    assertThat(LanguageTag.of(one).covers(LanguageTag.of(other))).isEqualTo(covers);
  }

  @Test
  void aLanguageIsNamedInTheReadersLanguage() {
    assertThat(LanguageTag.of("fr").name(Locale.ENGLISH)).isEqualTo("French");
    assertThat(LanguageTag.of("fr").name(Locale.CHINESE)).isEqualTo("法语");
  }
}
