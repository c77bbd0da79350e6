package org.rogatory.letters.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.letters.typesetting.Block.Heading;
import org.rogatory.letters.typesetting.Block.Listing;
import org.rogatory.letters.typesetting.Block.Paragraph;
import org.rogatory.letters.typesetting.Block.Quotation;

class TypesetterTest {

  private static final String ENGLISH =
      "The authority of 捷特国, Mr Łukasz Żółć of Ελλάδα and Україна, see"
          + " https://www.example.org/a/very/long/path/that/must/be/broken/somewhere/in/the/line.";
  private static final String CHINESE =
      "根据《联合国打击网络犯罪公约》第四十条第二十一款第（三）项，账户“lintel”由 Parlour Inc. 提供；有关人员为 Mr Łukasz Żółć。";

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void aLongLetterWithEveryKindOfBlockConformsToBothStandards(String language) throws Exception {
    byte[] pdf = Typesetter.set(sheet(language, everyKind(textIn(language)), null));

    assertThat(Conformance.faults(pdf)).isEmpty();
    assertThat(pages(pdf)).hasSizeGreaterThan(2);
    assertThat(pages(pdf).get(1)).contains("2 / " + pages(pdf).size()).contains("XA-2026-00003/L2");
  }

  @Test
  void theConformanceCheckFindsAFaultyFile() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfDocument pdf = new PdfDocument(new com.itextpdf.kernel.pdf.PdfWriter(bytes))) {
      pdf.addNewPage();
    }

    assertThat(Conformance.faults(bytes.toByteArray()))
        .anyMatch(fault -> fault.startsWith("3a"))
        .anyMatch(fault -> fault.startsWith("ua1"));
  }

  @Test
  void aDraftSaysSoOnEveryPageAndInItsTitle() throws Exception {
    byte[] pdf = Typesetter.set(sheet("en", everyKind(ENGLISH), "DRAFT"));

    assertThat(Conformance.faults(pdf)).isEmpty();
    assertThat(pages(pdf)).isNotEmpty().allMatch(page -> page.contains("DRAFT"));
    try (PdfDocument document = open(pdf)) {
      assertThat(document.getDocumentInfo().getTitle()).startsWith("DRAFT");
      assertThat(document.getCatalog().getLang().toUnicodeString()).isEqualTo("en");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theTextCanBeReadBackFromTheFile(String language) throws Exception {
    byte[] pdf = Typesetter.set(sheet(language, List.of(paragraph(textIn(language))), null));

    assertThat(pages(pdf).get(0).replaceAll("\\s", ""))
        .contains(textIn(language).replaceAll("\\s", ""));
  }

  @Test
  void aNameInTheOtherScriptIsShownAndAnAccentIsJoinedToItsLetter() {
    assertThat(Legibility.illegible("捷特国 Ko\u0308hler")).isEmpty();
    assertThat(Pieces.of(List.of(Run.plain("Mr 王")), Locale.ENGLISH))
        .extracting(Piece::text)
        .containsExactly("Mr ", "王");
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "ᚠᚢᚦ", "\u202Egpj.exe", "\u0000", "\uE000", "\uD800"})
  void whatNoFontShowsOrWouldDeceiveIsAnErrorThatNamesIt(String text) {
    Sheet sheet = sheet("en", List.of(paragraph("before " + text)), null);

    assertThatThrownBy(() -> Typesetter.set(sheet))
        .isInstanceOf(CannotBeShown.class)
        .hasMessageContaining(String.format("U+%04X", text.codePointAt(0)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void closingPunctuationNeverBeginsALine(String language) throws Exception {
    List<Block> body = new ArrayList<>(List.of(paragraph("Salutation:")));
    for (int length = 20; length < 48; length++) {
      Run bold = new Run("Latinword", true, false);
      String rest = "）。保全数据，披露数据；（王），Łukasz（捷特国）。";
      body.add(new Paragraph(List.of(Run.plain("字".repeat(length)), bold, Run.plain(rest))));
    }

    List<String> pages = pages(Typesetter.set(sheet(language, body, null)));

    assertThat(pages.stream().flatMap(String::lines))
        .anyMatch(line -> line.startsWith("字Latinword"))
        .noneMatch(line -> line.matches("\\s*[，；。：）)].*"));
  }

  @Test
  void lettersAreSetSideBySideWithoutDisturbingEachOther() {
    Sheet sheet = sheet("zh", everyKind(CHINESE), null);
    int length = Typesetter.set(sheet).length;

    assertThat(IntStream.range(0, 16).parallel().map(i -> Typesetter.set(sheet).length))
        .allSatisfy(
            other -> assertThat(other).isCloseTo(length, org.assertj.core.data.Offset.offset(64)));
  }

  /** However much stands before it. */
  @Test
  void whatAnItemIsAboutDoesNotStandAloneAtTheFootOfAPage() throws Exception {
    for (int before = 0; before < 12; before++) {
      List<Block> body = new ArrayList<>(Collections.nCopies(before, paragraph("One line.")));
      List<List<Block>> items =
          IntStream.range(0, 20)
              .mapToObj(i -> List.<Block>of(paragraph("Head" + i), paragraph("Said" + i)))
              .toList();
      body.add(new Listing(true, 1, items));

      List<String> pages = pages(Typesetter.set(sheet("en", body, null)));

      for (int i = 0; i < 20; i++) {
        String head = "Head" + i + "\n";
        String said = "Said" + i;
        assertThat(pages)
            .as("item %s after %s lines", i, before)
            .filteredOn(page -> page.contains(head))
            .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
            .contains(said);
      }
    }
  }

  private static String textIn(String language) {
    return language.equals("zh") ? CHINESE : ENGLISH;
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(List.of(Run.plain(text)));
  }

  private static List<Block> everyKind(String text) {
    List<Block> item =
        List.of(
            new Paragraph(List.of(new Run("40(15)(b) ", true, false), Run.plain(text))),
            new Paragraph(List.of(new Run("Cure ", false, true), Run.plain(text))));
    return List.of(
        paragraph(text),
        new Listing(true, 1, Collections.nCopies(12, item)),
        new Heading(List.of(Run.plain("Heading"))),
        new Listing(false, 1, List.of(item, List.of(paragraph("one\ntwo")))),
        new Quotation(List.of(paragraph(text))),
        paragraph(text));
  }

  private static Sheet sheet(String language, List<Block> body, String mark) {
    String longName = "General Prosecution of the United Provinces of the Northern XD Archipelago";
    return new Sheet(
        Locale.forLanguageTag(language),
        new Letterhead("XA国", List.of("司法部", "Central Authority"), List.of("1 Assize Square")),
        List.of(longName, "International Legal Cooperation", "12 Chancery Row", "Ostra", "XD"),
        List.of(new Sheet.Detail("Our reference", "XA-2026-00003/L2")),
        List.of(Run.plain("Request for mutual legal assistance from " + longName)),
        "Article 40, paragraph 16",
        body,
        List.of("Maria Quill", "Head of Division"),
        "XA-2026-00003/L2",
        mark);
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    try (PdfDocument document = open(pdf)) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(number -> PdfTextExtractor.getTextFromPage(document.getPage(number)))
          .toList();
    }
  }

  private static PdfDocument open(byte[] pdf) throws IOException {
    return new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)));
  }
}
