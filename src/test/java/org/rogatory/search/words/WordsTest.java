package org.rogatory.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as they are written, and as people look for them. */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "François Łukasiewicz | francois lukasiewicz",
        "Straße der Jugend | STRASSE",
        "Ğündüz İnan | gunduz inan",
        "Søren Ærø | soren aero",
        "Ｆｕｌｌ ｗｉｄｔｈ | full width",
        "ﬁnance | finance",
        "Ольга Королёва | королева",
        "Андрей Йовович | андреи иовович",
        "Ґалаґан | галаган",
        "Ἀλέξανδρος | αλεξανδρος",
        "فَاطِمَة الزَّهْرَاء | فاطمه الزهراء",
        "أحمد إبراهيم آل سعود | احمد ابراهيم ال سعود",
        "مصطفى | مصطفي",
        "مـــحـــمـــد | محمد",
        "ﻣﺤﻤﺪ | محمد",
        "الزهراء | زهراء",
        "علی کریمی | علي كريمي",
        "حساب ٤٤٧١ | 4471",
        "張偉 | 张伟",
        "中国银行股份有限公司 | 國銀行",
        "中国银行股份有限公司 | 司",
        "ﾄｳｷｮｳ | トウキョウ",
        "राम शर्मा | शर्मा",
        "account XA44 0031 4471 | XA4400314471",
        "account XA4400314471 | XA44 0031 4471",
        "account XA44 0031 4471 | 00314471",
        "+43 (1) 234 5678 | 431234",
        "shop-admin@mail.example | mail.example",
        "shop-admin@mail.example | SHOP-ADMIN@MAIL",
        "shop-admin@mail.example | shopadmin",
        "https://www.shop.example/a?b=1 | shop.example",
        "al-Zahra | alzahra",
        "al Zahra | al-zahra",
        "O’Brien | obrien",
        "O'Brien | O’Brien",
        "soft­hyphen | softhyphen",
        "\u202Bعلی\u202C | علي"
      })
  void aTextIsFoundByWhatPeopleType(String text, String typed) {
    assertThat(isFound(text, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Martin | artin",
        "Marta | Martin",
        "a house by the sea | h",
        "中国银行 | 国行",
        "राम | रम",
        "が | か"
      })
  void anotherTextIsNot(String text, String typed) {
    assertThat(isFound(text, typed)).isFalse();
  }

  private static boolean isFound(String text, String typed) {
    Sought sought = Sought.of(typed);
    assertThat(sought.isEmpty()).isFalse();
    return sought.all().stream()
        .allMatch(
            wanted ->
                wanted.whole().filter(whole -> begins(text, whole)).isPresent()
                    || wanted.words().stream().allMatch(word -> begins(text, word)));
  }

  private static boolean begins(String text, String sought) {
    return Words.of(text).stream()
        .anyMatch(
            term ->
                Sought.isWhole(sought)
                    ? term.word().equals(sought)
                    : term.word().startsWith(sought));
  }

  @Test
  void eachWordIsKnownByItsPlaceInTheText() {
    String text = "Mrs. Fatima al-Zahra, 12 Harbour Street";

    assertThat(Words.of(text))
        .anySatisfy(
            term -> {
              assertThat(term.word()).isEqualTo("alzahra");
              assertThat(text.substring(term.start(), term.end())).isEqualTo("al-Zahra");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ivan PETROV | Petrov, Iván",
        "محمد أحمد | أحمد محمّد",
        "張偉 | 张伟",
        "Example Hosting Ltd. | EXAMPLE HOSTING LTD"
      })
  void aNameIsTheSameInAnyOrder(String one, String other) {
    assertThat(Words.name(one)).isEqualTo(Words.name(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XB/MJ/2026/0417 | xb-mj-2026-417",
        "ＸＢ ＭＪ ２０２６ ４１７ | XB.MJ.2026.0417",
        "XB-٢٠٢٦-٠٤ | XB 2026 4"
      })
  void aReferenceIsTheSameInAnySpelling(String one, String other) {
    assertThat(Words.reference(one)).isEqualTo(Words.reference(other)).isNotEmpty();
  }

  @Test
  void nothingIsLookedForWhereThereIsNoWord() {
    assertThat(Sought.of(" – ... \u0000 % _ ").isEmpty()).isTrue();
    assertThat(Words.of("\uD800 \uFFFF ")).isEmpty();
    assertThat(Words.name("...")).isEmpty();
  }

  @Test
  void aLongTextIsLookedForByItsBeginning() {
    Sought sought = Sought.of("word ".repeat(500));

    assertThat(sought.all()).hasSizeLessThanOrEqualTo(8);
    assertThat(Words.of("x".repeat(5000)))
        .allSatisfy(term -> assertThat(term.word()).hasSizeLessThanOrEqualTo(48));
  }
}
