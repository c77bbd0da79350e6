package org.rogatory.letters;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;

class LetterCheckTest {

  private static final String START = "# Subject\n\n";

  @ParameterizedTest
  @MethodSource("tooElaborate")
  void whatWouldTakeMinutesToSetIsRefusedInWords(String text, String why) {
    assertTimeout(
        ofSeconds(10),
        () ->
            assertThatThrownBy(() -> check(START + text))
                .isInstanceOfSatisfying(
                    BadInput.class,
                    bad -> assertThat(bad.fields().get("text").key()).isEqualTo(why)));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatIsOnlyLongOrOddIsCheckedQuickly(String text) {
    assertTimeout(
        ofSeconds(10),
        () -> assertThatCode(() -> check(START + "Word\n\n" + text)).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#x202e;", "&#8294;", "\u202E", "&#128512;", "&rlm;", "&#x7;"})
  void whatStandsForACharacterIsThatCharacter(String text) {
    assertThatThrownBy(() -> check(START + "gpj" + text + "exe"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().get("text").key()).isEqualTo("letter.text.illegible"));
  }

  @Test
  void aSubjectIsNoChapter() {
    assertThatThrownBy(() -> check("# " + "字".repeat(1_001) + "\n\ntext"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("text").key())
                    .isEqualTo("letter.text.subject-too-long"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"# Notice", "# Notice\n\n.", "# .\n\nText", "Text", " ", "# Notice\n\n# "})
  void anEmptiedLetterIsNoLetter(String opening) {
    assertThatThrownBy(() -> check(opening))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.fields().get("text").key()).isEqualTo("letter.text.incomplete"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "...", "- ", "> "})
  void aLetterHasClosingWords(String closing) {
    assertThatThrownBy(() -> LetterCheck.check(new FreeText(START + "Text", closing)))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.fields().get("closing").key()).isEqualTo("letter.text.no-closing"));
  }

  private static void check(String opening) {
    LetterCheck.check(new FreeText(opening, "Yours"));
  }

  static Stream<Arguments> tooElaborate() {
    return Stream.of(
        Arguments.of(levels(7), "letter.text.too-deep"),
        Arguments.of(levels(200), "letter.text.too-deep"),
        Arguments.of("> ".repeat(5_000) + "x", "letter.text.too-deep"),
        Arguments.of("- ".repeat(40_000) + "x", "letter.text.too-deep"),
        Arguments.of("- ".repeat(5_000) + "x" + "\n".repeat(80_000) + "x", "letter.text.too-deep"),
        Arguments.of("x\n\n".repeat(401), "letter.text.too-many-blocks"),
        Arguments.of("x\n\n".repeat(9_000), "letter.text.too-many-blocks"),
        Arguments.of("- x\n".repeat(200), "letter.text.too-many-blocks"),
        Arguments.of("*a_b".repeat(20_000), "letter.text.too-many-pieces"),
        Arguments.of("a**b*c ".repeat(10_000), "letter.text.too-many-pieces"),
        Arguments.of("*a ".repeat(15_000) + "a*".repeat(15_000), "letter.text.too-many-pieces"),
        Arguments.of("a\\\n".repeat(20_000), "letter.text.too-many-pieces"),
        Arguments.of("[a]: b\n".repeat(10_000), "letter.text.too-many-blocks"),
        Arguments.of("x".repeat(100_000), "letter.text.too-long"));
  }

  static Stream<String> harmless() {
    return Stream.of(
        levels(6),
        "x\n\n".repeat(397),
        "<a ".repeat(30_000),
        "<!-- ".repeat(19_000),
        "<![CDATA[".repeat(11_000),
        "`a".repeat(40_000),
        "[".repeat(90_000),
        "*a ".repeat(2_000) + "a*".repeat(2_000),
        "&amp;".repeat(19_000),
        "word\n".repeat(19_000),
        "word ".repeat(19_000),
        "字".repeat(90_000));
  }

  private static String levels(int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "  ".repeat(level) + "- x")
        .collect(Collectors.joining("\n"));
  }
}
