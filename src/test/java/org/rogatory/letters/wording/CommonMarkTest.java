package org.rogatory.letters.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.letters.typesetting.Block;
import org.rogatory.letters.typesetting.Block.Heading;
import org.rogatory.letters.typesetting.Block.Listing;
import org.rogatory.letters.typesetting.Block.Paragraph;
import org.rogatory.letters.typesetting.Block.Quotation;
import org.rogatory.letters.typesetting.Run;

class CommonMarkTest {

  @Test
  void aTextIsReadAsBlocks() {
    List<Block> blocks =
        CommonMark.read(
            """
            # Subject

            Folded
            line with **strong** and *soft* words\\
            and a second line.

            3. three
            4. four

               and more

            - dash

            > quoted
            """);

    assertThat(blocks)
        .containsExactly(
            new Heading(List.of(Run.plain("Subject"))),
            new Paragraph(
                List.of(
                    Run.plain("Folded line with "),
                    new Run("strong", true, false),
                    Run.plain(" and "),
                    new Run("soft", false, true),
                    Run.plain(" words\nand a second line."))),
            new Listing(
                true,
                3,
                List.of(
                    List.of(paragraph("three")),
                    List.of(paragraph("four"), paragraph("and more")))),
            new Listing(false, 1, List.of(List.of(paragraph("dash")))),
            new Quotation(List.of(paragraph("quoted"))));
  }

  @Test
  void aFoldBetweenChineseCharactersLeavesNoSpace() {
    assertThat(CommonMark.read("根据《公约》，\n本机关\nXA-2026-00001\n告知"))
        .containsExactly(paragraph("根据《公约》，本机关 XA-2026-00001 告知"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<!-- x -->",
        "a <b>c</b> d",
        "`code`",
        "![picture](http://x.example/p.png)",
        "[words](http://x.example)",
        "<http://x.example>",
        "    indented",
        "```\nfenced\n```"
      })
  void whatALetterCannotHoldStaysWords(String text) {
    assertThat(CommonMark.read(text)).hasSize(1).first().isInstanceOf(Paragraph.class);
    String words = Run.textOf(((Paragraph) CommonMark.read(text).get(0)).runs());
    for (String word : text.split("[^A-Za-z]+")) {
      assertThat(words).contains(word);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverCharactersAValueHasItIsReadBackAsItWas(int seed) {
    Random random = new Random(seed);
    List<Block> blocks =
        List.of(
            new Heading(List.of(Run.plain(words(random)))),
            paragraph(words(random) + "\n" + words(random)),
            new Listing(
                true, 1, List.of(List.of(paragraph(words(random)), paragraph(words(random))))),
            new Listing(
                false,
                1,
                List.of(List.of(paragraph(words(random))), List.of(paragraph(words(random))))),
            new Quotation(List.of(paragraph(words(random)))));

    assertThat(CommonMark.read(CommonMark.write(blocks))).isEqualTo(blocks);
  }

  @Test
  void emphasisThatCannotBeWrittenIsLeftOutAndTheWordsStay() {
    List<Block> blocks =
        List.of(new Paragraph(List.of(new Run("(a)", true, false), Run.plain("字"))));

    assertThat(CommonMark.read(CommonMark.write(blocks))).containsExactly(paragraph("(a)字"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no heading", "# Subject", "text\n\n# late heading"})
  void aTextWithoutSubjectOrBodyIsNoLetter(String text) {
    assertThatThrownBy(() -> LetterText.of(text)).isInstanceOf(LetterText.Incomplete.class);
  }

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  private static String words(Random random) {
    String alphabet = "ab1 2.)(-+*_#>=|`~!&<>[]{}\\/\"':;,^$%@?\u4e2d\u6587\uff0c\u00e9";
    List<String> fixed =
        List.of("1. ", "- ", "# ", "> ", "&amp;", "***", "---", "===", "</p>", "\\");
    String text =
        IntStream.range(0, 1 + random.nextInt(25))
            .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
            .collect(Collectors.joining());
    String start = random.nextInt(3) == 0 ? fixed.get(random.nextInt(fixed.size())) : "";
    String tidy = (start + text).replaceAll(" +", " ").strip();
    return tidy.isEmpty() ? "x" : tidy;
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(List.of(Run.plain(text)));
  }
}
