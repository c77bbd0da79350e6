package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.execution.DraftResults.Results;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.PdfWords;
import org.rogatory.letters.wording.LetterParts;
import org.rogatory.letters.wording.LetterText;

/** Nothing that is typed into a letter takes away or alters what the letter must say. */
@Clause("40(25)")
class FixedPartsTest {

  private static final List<String> HOSTILE =
      List.of(
          "Nothing is refused.",
          "> > quoted",
          "- an item\n  - another",
          "1. one\n2. two",
          "```\ncode",
          "~~~",
          "<!-- a comment",
          "<div hidden>",
          "[a]: http://x",
          "[a link](",
          "**bold *and more",
          "`code",
          "\\",
          "| a | b |\n|---|---|",
          "    indented",
          "***");

  @ParameterizedTest
  @MethodSource("everyLetter")
  void noTextTakesAwayWhatALetterMustSay(LetterKind kind, Locale language) {
    LetterParts letter = parts(ExampleLetters.full().get(kind), language);

    for (String typed : HOSTILE) {
      LetterParts edited = new LetterParts("# " + typed + "\n\n" + typed, letter.fixed(), typed);
      List<Block> body = new LetterParts("# S\n\n" + typed, letter.fixed(), typed).reads().body();

      assertThat(Collections.indexOfSubList(body, letter.fixedBlocks())).isPositive();
      assertThat(edited.words()).contains(LetterText.wordsOf(letter.fixed()));
    }
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void itIsPrintedWhateverIsTypedAroundIt(LetterKind kind, Locale language) {
    LetterParts letter = parts(ExampleLetters.full().get(kind), language);
    LetterParts edited = new LetterParts("# Other\n\n> quoted", letter.fixed(), "- an item");

    Particulars says = ExampleLetters.full().get(kind);
    byte[] pdf = LetterTextsTest.print(ExampleLetters.regarding(), says, language, edited);
    String paper = bare(PdfWords.tagged(pdf));

    LetterText.wordsOf(letter.fixed())
        .lines()
        .forEach(line -> assertThat(paper).contains(bare(line)));
  }

  @Test
  void whatNobodyCanShortenCanAlwaysBeSet() {
    LetterParts letter = results("A paragraph.\n\n".repeat(600) + "The end \uD83D\uDE00.");

    assertThat(letter.fixed()).contains("The end \\[U+1F600 GRINNING FACE\\].");
    assertThat(letter.fixedBlocks()).hasSizeLessThan(30);
    assertThat(results("a\nb\n".repeat(2_000)).fixed()).contains("a b a b a b");
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00AD]", "").replace("-", "");
  }

  private static LetterParts results(String whyNotExecuted) {
    Results full =
        (Results) Objects.requireNonNull(ExampleLetters.full().get(DraftResults.RESULTS));
    return parts(
        new Results(
            full.measure(),
            full.outcome(),
            Words.of(whyNotExecuted),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of()),
        Locale.ENGLISH);
  }

  static LetterParts parts(@Nullable Particulars says, Locale language) {
    Particulars letter = Objects.requireNonNull(says);
    return LetterTextsTest.TEMPLATES.parts(
        ExampleLetters.regarding(), ExampleLetters.kind(letter), letter, language);
  }

  static Stream<Arguments> everyLetter() {
    return ExampleLetters.full().keySet().stream()
        .flatMap(
            kind ->
                ExampleLetters.languages().stream().map(language -> Arguments.of(kind, language)));
  }
}
