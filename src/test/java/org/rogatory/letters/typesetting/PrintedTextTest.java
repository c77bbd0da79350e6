package org.rogatory.letters.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.letters.typesetting.Block.Heading;
import org.rogatory.letters.typesetting.Block.Listing;
import org.rogatory.letters.typesetting.Block.Paragraph;
import org.rogatory.letters.typesetting.Block.Quotation;

/** The text that is read back from a PDF is the text that was set: nothing lost, nothing twice. */
class PrintedTextTest {

  private static final int SEEDS = 40;

  /** What stands with a letter, and has no picture of its own. */
  private static final Set<Integer> MARKS =
      Set.of((int) Character.NON_SPACING_MARK, (int) Character.COMBINING_SPACING_MARK);

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverIsSetIsReadBack(int seed) {
    Sheet sheet = sheet(seed);

    assertThat(printed(sheet)).isEqualTo(model(sheet));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aBreakAnywhereInATextLosesAndRepeatsNothing(String text) {
    for (String language : List.of("en", "zh")) {
      Sheet sheet = everywhere(language, text);

      assertThat(printed(sheet)).isEqualTo(model(sheet));
    }
  }

  @Test
  void aMeasureDescribedInTwoLinesIsTwoLines() {
    Sheet sheet = everywhere("en", "account 4471\nfor January to March 2026");

    assertThat(lines(sheet)).contains("account 4471", "for January to March 2026");
    assertThat(lines(sheet)).noneMatch(line -> line.matches("4?71|1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 60, 2_000, 20_000, 90_000})
  void wordsKeepTheirSpacesWhereverALineEnds(int length) {
    String text = "When the account holder was told of it ".repeat(length / 39 + 1);
    Sheet sheet = sheet("en", List.of(Run.plain("Subject")), List.of(paragraph(text)));

    assertThat(PdfWords.tagged(Typesetter.set(sheet))).contains(text.strip());
  }

  @ParameterizedTest
  @MethodSource("longWords")
  void aWordLongerThanALineOrAPageIsWhole(String word) {
    Sheet sheet = sheet("en", List.of(Run.plain("Subject")), List.of(paragraph("See " + word)));

    assertThat(printed(sheet)).isEqualTo(model(sheet)).contains(word);
  }

  @Test
  void everyCharacterThatIsTakenIsReadBack() {
    List<String> shown =
        IntStream.rangeClosed(0x20, 0x2FFFF)
            .filter(codePoint -> Legibility.illegible(Character.toString(codePoint)).isEmpty())
            .filter(codePoint -> !MARKS.contains(Character.getType(codePoint)))
            .mapToObj(Character::toString)
            .toList();
    assertThat(shown).hasSizeGreaterThan(20_000);
    for (String language : List.of("en", "zh")) {
      List<Block> body = new ArrayList<>();
      for (int at = 0; at < shown.size(); at += 500) {
        body.add(paragraph(String.join("", shown.subList(at, Math.min(at + 500, shown.size())))));
      }
      Sheet sheet = sheet(language, List.of(Run.plain("Subject")), body);

      assertThat(differences(printed(sheet), model(sheet))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202E",
        "\u2066",
        "\u200F",
        "\u061C",
        "😀",
        "👩\u200D💻",
        "ᚠᚢᚦ",
        "ᠮᠣᠩᠭᠣᠯ",
        "\uD83D",
        "\u0007"
      })
  void whatCannotBeShownIsNamedWhereverItStands(String text) {
    Sheet sheet = everywhere("en", "before " + text);

    assertThatThrownBy(() -> Typesetter.set(sheet))
        .isInstanceOf(CannotBeShown.class)
        .hasMessageContaining(String.format("U+%04X", text.codePointAt(0)));
  }

  static IntStream seeds() {
    return IntStream.range(0, SEEDS);
  }

  static Stream<String> breaks() {
    return Stream.concat(AnyText.BREAKS.stream(), AnyText.INVISIBLE.stream())
        .flatMap(
            odd ->
                Stream.of(
                    "account 4471" + odd + "for January",
                    odd + "account 4471" + odd,
                    "捷特国" + odd.repeat(3) + "账户",
                    "a" + odd + "b" + odd + "c"));
  }

  static Stream<String> longWords() {
    return Stream.of(
        "9".repeat(5_000),
        "字".repeat(5_000),
        "ب".repeat(5_000),
        "क्ष".repeat(1_000),
        "กระทรวงยุติธรรม".repeat(300),
        "https://example.org/" + "path-of-it/".repeat(300) + "?q=" + "%D0%B0".repeat(200),
        "AT" + "61190430023457".repeat(30),
        "Łukasz捷特国".repeat(400));
  }

  /** A sheet whose every text is the same. */
  private static Sheet everywhere(String language, String text) {
    Run plain = Run.plain(text);
    List<Block> item = List.of(paragraph(text));
    return new Sheet(
        Locale.forLanguageTag(language),
        new Letterhead("XA", List.of("Ministry"), List.of(text)),
        List.of(text),
        List.of(new Sheet.Detail("Our reference", text)),
        List.of(plain),
        "Article 40",
        List.of(
            new Paragraph(List.of(plain, new Run(text, true, false), new Run(text, false, true))),
            new Heading(List.of(plain)),
            new Listing(true, 1, List.of(item, item)),
            new Quotation(item)),
        List.of(text),
        "XA-2026-00003/L2",
        null);
  }

  private static Sheet sheet(int seed) {
    AnyText any = new AnyText(seed);
    List<Block> inner = List.of(paragraph(any.words(40)), paragraph(any.words(3)));
    return sheet(
        seed % 2 == 0 ? "en" : "zh",
        List.of(Run.plain("Subject " + any.words(12))),
        List.of(
            paragraph(any.words(5)),
            new Paragraph(
                List.of(
                    Run.plain(any.words(8)),
                    new Run("bold " + any.words(8), true, false),
                    Run.plain(any.words(30)),
                    new Run(any.words(8), false, true),
                    new Run(any.words(8), true, true))),
            new Heading(List.of(Run.plain(any.words(9)))),
            new Listing(seed % 3 == 0, 1, List.of(inner, List.of(paragraph(any.words(60))))),
            new Quotation(List.of(paragraph(any.words(20)), new Listing(true, 7, List.of(inner)))),
            paragraph(any.words(400))));
  }

  private static Sheet sheet(String language, List<Run> subject, List<Block> body) {
    return new Sheet(
        Locale.forLanguageTag(language),
        new Letterhead("XA", List.of("Ministry"), List.of("1 Assize Square")),
        List.of("Office"),
        List.of(new Sheet.Detail("Our reference", "XA-2026-00003/L2")),
        subject,
        "Article 40",
        body,
        List.of("Maria Quill"),
        "XA-2026-00003/L2",
        null);
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(List.of(Run.plain(text)));
  }

  /** What was read back, without white space. */
  private static String printed(Sheet sheet) {
    return bare(PdfWords.tagged(Typesetter.set(sheet)), sheet);
  }

  private static Stream<String> lines(Sheet sheet) {
    return PdfWords.lines(Typesetter.set(sheet)).lines().map(String::strip);
  }

  /** What was set, likewise. */
  private static String model(Sheet sheet) {
    return bare(
        head(sheet)
            + Run.textOf(sheet.subject())
            + sheet.provision()
            + words(sheet.body())
            + String.join("", sheet.signature()),
        sheet);
  }

  private static String head(Sheet sheet) {
    return sheet.letterhead().state()
        + String.join("", sheet.letterhead().names())
        + String.join("", sheet.letterhead().contact())
        + String.join("", sheet.addressee())
        + sheet.details().stream()
            .map(detail -> detail.label() + detail.value())
            .collect(Collectors.joining());
  }

  private static String words(List<Block> blocks) {
    return blocks.stream().map(PrintedTextTest::words).collect(Collectors.joining());
  }

  private static String words(Block block) {
    if (block instanceof Heading heading) {
      return Run.textOf(heading.runs());
    }
    if (block instanceof Quotation quotation) {
      return words(quotation.blocks());
    }
    if (block instanceof Listing list) {
      return IntStream.range(0, list.items().size())
          .mapToObj(
              at -> (list.ordered() ? list.start() + at + "." : "–") + words(list.items().get(at)))
          .collect(Collectors.joining());
    }
    return Run.textOf(((Paragraph) block).runs());
  }

  private static String bare(String text, Sheet sheet) {
    return Printable.of(text)
        .replaceAll("[\\s\\p{Z}]", "")
        .codePoints()
        .mapToObj(codePoint -> picture(codePoint, sheet.language()))
        .collect(Collectors.joining());
  }

  /**
   * PDFBox takes ligatures and forms of presentation apart; of one picture there is one reading.
   */
  private static String picture(int codePoint, Locale language) {
    return codePoint >= 0xFB00 && codePoint <= 0xFEFF
        ? Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
        : Character.toString(Typefaces.readBack(codePoint, language));
  }

  private static List<String> differences(String one, String other) {
    List<Integer> left = one.codePoints().boxed().toList();
    List<Integer> right = other.codePoints().boxed().toList();
    List<String> found = new ArrayList<>();
    if (left.size() != right.size()) {
      found.add(left.size() + " and " + right.size() + " characters");
    }
    for (int at = 0; at < Math.min(left.size(), right.size()) && found.size() < 5000; at++) {
      if (!left.get(at).equals(right.get(at))) {
        found.add(String.format("U+%04X for U+%04X", left.get(at), right.get(at)));
      }
    }
    return found;
  }
}
