package org.rogatory.letters.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import com.itextpdf.io.font.otf.Glyph;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, references and quotations in the scripts of other States, in a letter of ours. */
class ScriptsTest {

  private static final String JUDGE = "القاضي المحقق في الغرفة الثالثة، محكمة المرسى الابتدائية";

  @ParameterizedTest
  @ValueSource(
      strings = {
        JUDGE,
        "می\u200Cخواهم، نَفْسٌ",
        "בית המשפט המחוזי (תיק 44) תל אביב",
        "लक्ष्मी शर्मा, हिन्दी",
        "กระทรวงยุติธรรม น้ำ ที่",
        "የፍትሕ ሚኒስቴር",
        "იუსტიციის სამინისტრო",
        "Արդարադատության նախարարություն",
        "대한민국 법무부",
        "山田太郎（やまだ たろう）",
        "বাংলাদেশ, இலங்கை, ශ්‍රී ලංකාව, ಕರ್ನಾಟಕ, తెలుగు, മലയാളം, ગુજરાત, ਪੰਜਾਬ",
        "កម្ពុជា, ລາວ, မြန်မာ, ދިވެހިރާއްޖެ, འབྲུག་རྒྱལ་ཁབ, ⵍⵎⵖⵔⵉⴱ, ଓଡ଼ିଶା"
      })
  void aNameOfAnyScriptStandsAnywhereInALetterAndIsReadBack(String name) throws Exception {
    for (String language : List.of("en", "zh")) {
      byte[] pdf = Typesetter.set(sheet(language, name));

      assertThat(Conformance.faults(pdf)).as(language).isEmpty();
      assertThat(bare(PdfWords.tagged(pdf)).split(Pattern.quote(bare(name)), -1))
          .as(language)
          .hasSize(6);
    }
  }

  /**
   * What is seen from left to right, for each text: as Unicode's algorithm and a reader want it.
   */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "Mr אבג, 12 March 2026 | Mr גבא, 12 March 2026",
        "a אבג 12 - 13 | a גבא 12 - 13",
        "see (אב 12) b | see (12 בא) b",
        "see א (ב 12) c | see (12 ב) א c",
        "ref א/2026/12, b | ref 2026/12/א, b",
        "12/א ב | ב א/12",
        "א ב (ג) | (ג) ב א",
        "a אב cd הו e | a בא cd וה e"
      })
  void whatRunsFromRightToLeftIsSeenWhereAReaderLooks(String text, String seen) {
    assertThat(seen(text)).isEqualTo(seen);
  }

  private static String seen(String text) {
    List<Piece> pieces = Pieces.of(List.of(Run.plain(text)), Locale.ENGLISH);
    byte[] levels = new byte[pieces.size()];
    for (int at = 0; at < levels.length; at++) {
      levels[at] = (byte) pieces.get(at).level();
    }
    return Arrays.stream(Bidi.reorderVisual(levels))
        .mapToObj(pieces::get)
        .map(piece -> piece.isDrawnWhole() ? pictures(piece) : piece.text())
        .collect(Collectors.joining());
  }

  private static String pictures(Piece piece) {
    return Shaper.draw(piece).stream().map(Glyph::getUnicodeString).collect(Collectors.joining());
  }

  @Test
  void anArabicLetterChangesWithItsNeighbours() {
    assertThat(Shaper.draw(whole("ببب")).stream().map(Glyph::getCode).distinct()).hasSize(3);
    assertThat(codes("می\u200Cخواهم")).isNotEqualTo(codes("میخواهم"));
  }

  @Test
  void aWordTooLongForALineStaysJoinedWhereItIsDivided() {
    List<Piece> pieces = Pieces.of(List.of(Run.plain("ب".repeat(40))), Locale.ENGLISH);

    assertThat(pieces).hasSizeGreaterThan(10);
    assertThat(pieces.subList(1, pieces.size() - 1))
        .extracting(piece -> Shaper.draw(piece).get(0).getCode())
        .doesNotContain(codes("ب").get(0));
  }

  @Test
  void anIndicSyllableIsDrawnInItsOrder() {
    assertThat(codes("कि").get(1)).as("the vowel stands before").isEqualTo(codes("क").get(0));
    assertThat(codes("क्ष")).as("two letters, one picture").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"直, HAN", "直す, JAPANESE", "直（なおし）, JAPANESE", "대한, KOREAN"})
  void aChineseCharacterAmongJapaneseLettersIsWrittenAsTheJapaneseDo(String text, Face face) {
    assertThat(Pieces.of(List.of(Run.plain(text)), Locale.ENGLISH).get(0).face()).isEqualTo(face);
  }

  @Test
  void aJapaneseNameLeavesAChineseLetterChinese() {
    List<Piece> pieces = Pieces.of(List.of(Run.plain("根据直接证据，山田たろう与其他人员")), Locale.CHINESE);

    assertThat(pieces).extracting(Piece::face).containsExactly(Face.HAN, Face.JAPANESE, Face.HAN);
    assertThat(pieces.get(1).text()).startsWith("山田");
  }

  private static Piece whole(String text) {
    return Pieces.of(List.of(Run.plain(text)), Locale.ENGLISH).get(0);
  }

  private static List<Integer> codes(String text) {
    return Shaper.draw(whole(text)).stream().map(Glyph::getCode).toList();
  }

  private static String bare(String text) {
    return Printable.of(text).replaceAll("[\\s\\p{Z}]", "");
  }

  /** With the name in the address, a reference, the subject, a list and bold in the text. */
  private static Sheet sheet(String language, String name) {
    return new Sheet(
        Locale.forLanguageTag(language),
        new Letterhead("XA", List.of("Ministry"), List.of("1 Assize Square")),
        List.of(name),
        List.of(new Sheet.Detail("Your reference", name)),
        List.of(Run.plain("Request of " + name + ", 12 March 2026")),
        "Article 40",
        List.of(
            new Block.Paragraph(List.of(new Run(name, true, false), Run.plain(", 1 of 2"))),
            new Block.Listing(
                true, 1, List.of(List.of(new Block.Paragraph(List.of(Run.plain(name))))))),
        List.of("Maria Quill"),
        "XA-2026-00003/L2",
        null);
  }
}
