package org.rogatory.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.home.Home;
import org.rogatory.home.Office;
import org.rogatory.incoming.consultation.DraftConsultation;
import org.rogatory.incoming.contents.supplement.Deficiency;
import org.rogatory.incoming.contents.supplement.DraftInformationReminder.InformationReminder;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest.InformationRequest;
import org.rogatory.incoming.course.RequestCorrespondence.Regarding;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.postponement.DraftResumption;
import org.rogatory.incoming.triage.DraftOutsideAnswer.OutsideConvention;
import org.rogatory.letters.paper.Signatory;
import org.rogatory.letters.paper.Stationery;
import org.rogatory.letters.saying.Correspondence;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.MeasureName;
import org.rogatory.letters.saying.Particulars;
import org.rogatory.letters.saying.Words;
import org.rogatory.letters.typesetting.Conformance;
import org.rogatory.letters.typesetting.PdfWords;
import org.rogatory.letters.wording.LetterParts;
import org.rogatory.letters.wording.LetterText;
import org.rogatory.storage.Capacities;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class LetterTextsTest {

  private static final Home HOME = new Home(Path.of("target/empty-home"));
  private static final Office OFFICE = Office.read(HOME);
  private static final MessageSource MESSAGES = messages();
  static final Templates TEMPLATES = templates(HOME);
  private static final Stationery STATIONERY = new Stationery(OFFICE, MESSAGES, Capacities.ample());

  @TempDir Path folder;

  @Test
  void thereIsAnExampleOfEveryKind() {
    assertThat(ExampleLetters.bare()).containsOnlyKeys(ExampleLetters.full().keySet());
    assertThat(ExampleLetters.full().keySet())
        .containsExactlyInAnyOrderElementsOf(
            ExampleLetters.wanted().stream().map(Templates.Wanted::kind).toList());
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void everyLetterIsComplete(
      String name, Regarding regarding, Particulars particulars, Locale language) throws Exception {
    LetterParts text =
        TEMPLATES.parts(regarding, ExampleLetters.kind(particulars), particulars, language);

    assertThat(text.text()).doesNotContain("{", "}", "null", "letter.", "Optional[");
    assertThat(text.reads().body()).hasSizeGreaterThan(2);
    assertThat(text.fixedBlocks()).isNotEmpty();
    LetterCheck.check(FreeText.of(text));
    byte[] pdf = print(regarding, particulars, language, text);
    Files.write(Files.createDirectories(Path.of("target/letters")).resolve(name + ".pdf"), pdf);
    if (!name.contains("-bare-")) {
      assertThat(Conformance.faults(pdf)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("treatyLetters")
  @Clause("40(7)")
  void whereAnotherTreatyGovernsNothingCitesParagraphs8To31(
      String name, Particulars particulars, Locale language) {
    String text =
        TEMPLATES
            .parts(
                ExampleLetters.regardingAnotherTreaty(),
                ExampleLetters.kind(particulars),
                particulars,
                language)
            .text();

    assertThat(text).doesNotContainPattern("Article 40\\((8|9|[12][0-9]|3[01])\\)");
    assertThat(text).doesNotContainPattern("第四十条第(八|九|十.?|二十.?|三十.?)款");
  }

  @Test
  void aValueIsNeverMarkup() {
    String hostile = "**bold** {ground} [a](http://x) <b>html</b> # 1. \\ `code` &amp; _x_";
    Particulars letter =
        new DraftConsultation.ConsultationPostponement(
            new MeasureName(1, Assistance.OTHER, hostile),
            Words.of(hostile + "\n- " + hostile + "\n\n> " + hostile),
            null,
            List.of(Words.of("# " + hostile), Words.of("1. " + hostile)),
            ExampleLetters.period(),
            List.of(),
            null);

    LetterText text =
        TEMPLATES
            .parts(
                ExampleLetters.regarding(),
                DraftConsultation.BEFORE_POSTPONEMENT,
                letter,
                Locale.ENGLISH)
            .reads();

    assertThat(text.body().toString())
        .contains("# " + hostile, "1. " + hostile, "> " + hostile, "\n- " + hostile);
    assertThat(text.body().toString()).doesNotContain("bold=true", "Quotation", "Heading");
  }

  @Test
  void aValueOfSeveralParagraphsIsSeveralParagraphs() {
    Particulars refusal = ExampleLetters.full().get(DraftRefusal.KIND);

    String text =
        TEMPLATES
            .parts(ExampleLetters.regarding(), DraftRefusal.KIND, refusal, Locale.ENGLISH)
            .text();

    assertThat(text).contains("eight years or more.\n\nThe offence named");
  }

  @Test
  void whatIsAbsentTakesItsSentenceWithIt() {
    Regarding regarding = ExampleLetters.regarding();
    String full = text(ExampleLetters.full(), DraftRefusal.KIND, regarding);
    String bare = text(ExampleLetters.bare(), DraftRefusal.KIND, regarding);

    assertThat(full).contains("We consulted you by our letter XA-2026-00006/L4 of 2 November 2026");
    assertThat(bare).doesNotContain("consulted", "sought again", "does not affect");
    assertThat(text(ExampleLetters.bare(), DraftConsultation.BEFORE_REFUSAL, regarding))
        .contains("We see no conditions as yet")
        .doesNotContain("on the following conditions");
  }

  @Test
  void eachLanguageHasItsOwnDatesAndCitations() {
    Particulars refusal = ExampleLetters.full().get(DraftRefusal.KIND);

    assertThat(
            TEMPLATES
                .parts(ExampleLetters.regarding(), DraftRefusal.KIND, refusal, Locale.ENGLISH)
                .text())
        .contains("5 November 2026", "Article 40(21)(c) of the Convention");
    assertThat(
            TEMPLATES
                .parts(ExampleLetters.regarding(), DraftRefusal.KIND, refusal, Locale.CHINESE)
                .text())
        .contains("2026年11月5日", "《公约》第四十条第二十一款第(三)项");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{postponedOn} | {nxt} | line 7: {nxt} is unknown",
        "{postponedOn} | {postponedOn.part} | line 7: {postponedOn.part} is unknown",
        "{measure} | it | line 15: {measure} is missing",
        "{measure} | {measure} { next } | line 7: no placeholder: By our letter",
        "{fixed} | {foxed} | line 1: {fixed} and {/fixed} should stand once each",
        "{/fixed} | {fixed} | line 5: {fixed} and {/fixed} should stand once each",
        "{measure} | it | line 5: {measure} should stand between {fixed} and {/fixed}",
        "By our letter | {!theirReference} By our letter | line 5: a paragraph that is always there",
        "# Request | Request | line 1: the first line should be a heading",
        "from {requestingState} | from {theirReference} | line 1: {theirReference} may be absent"
      })
  void aFaultyTextStopsTheStartWithFileAndLine(String right, String wrong, String fault)
      throws IOException {
    Path file = folder.resolve("templates/letters/resumption/en.md");
    String packed = HOME.get("templates/letters/resumption/en.md").getContentAsString(UTF_8);
    Files.createDirectories(file.getParent());
    Files.writeString(file, packed.replace(right, wrong));

    assertThatThrownBy(() -> templates(new Home(folder)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("templates/letters/resumption/en.md, " + fault);
  }

  @Test
  void aTextBesideTheJarTakesThePlaceOfThePackedOne() throws IOException {
    Path file = folder.resolve("templates/letters/resumption/en.md");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "# Ours\n\nSir,\n\n{fixed}\n\nOn {postponedOn}, {measure}.\n\n{?ended} Over.\n\n{/fixed}\n\nSoon.\n");
    Particulars resumption = ExampleLetters.bare().get(DraftResumption.KIND);

    assertThat(
            templates(new Home(folder))
                .parts(ExampleLetters.regarding(), DraftResumption.KIND, resumption, Locale.ENGLISH)
                .text())
        .startsWith("# Ours\n\nSir,\n\nOn 2 November 2026, measure 1");
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void everyLetterNamesTheConventionOnceInItsHead(
      String name, Regarding regarding, Particulars particulars, Locale language) {
    LetterParts text =
        TEMPLATES.parts(regarding, ExampleLetters.kind(particulars), particulars, language);
    String paper = PdfWords.tagged(print(regarding, particulars, language, text));

    assertThat(paper)
        .containsOnlyOnce(
            language.equals(Locale.ENGLISH)
                ? "United Nations Convention against Cybercrime"
                : "《联合国打击网络犯罪公约》");
  }

  @ParameterizedTest
  @MethodSource("everyLetter")
  void anInclusiveLastDayIsSaidAsOneInChinese(
      String name, Regarding regarding, Particulars particulars, Locale language) {
    LetterParts text =
        TEMPLATES.parts(regarding, ExampleLetters.kind(particulars), particulars, Locale.CHINESE);

    assertThat(text.text()).doesNotContainPattern("\\d日之?前");
  }

  static Stream<Arguments> everyLetter() {
    Regarding regarding = ExampleLetters.regarding();
    return ExampleLetters.languages().stream()
        .flatMap(
            language ->
                Stream.of(
                        ExampleLetters.full().values().stream()
                            .map(one -> arguments("full", regarding, one, language)),
                        ExampleLetters.bare().values().stream()
                            .map(one -> arguments("bare", regarding, one, language)),
                        Stream.of(arguments("long", regarding, ExampleLetters.longOne(), language)))
                    .flatMap(letters -> letters));
  }

  static Stream<Arguments> treatyLetters() {
    return everyLetter()
        .map(Arguments::get)
        .map(
            letter -> Arguments.of(letter[0], ofAnotherTreaty((Particulars) letter[2]), letter[3]));
  }

  /** As the letter is composed where another treaty governs. */
  private static Particulars ofAnotherTreaty(Particulars letter) {
    if (letter instanceof OutsideConvention outside) {
      return new OutsideConvention(
          outside.measure(),
          Provision.listOf("35(1)", "40(1)"),
          outside.reasons(),
          outside.inForceFrom(),
          outside.exits(),
          outside.continuing(),
          outside.examined());
    }
    if (letter instanceof InformationRequest asks) {
      return new InformationRequest(
          asks.earlier(),
          asks.came(),
          asks.sufficient(),
          uncited(asks.deficiencies()),
          asks.within(),
          asks.continuing(),
          asks.held(),
          asks.unpreserved(),
          asks.because());
    }
    return letter instanceof InformationReminder reminds
        ? new InformationReminder(
            reminds.askedIn(),
            reminds.askedOn(),
            uncited(reminds.deficiencies()),
            reminds.within(),
            reminds.unpreserved(),
            reminds.because())
        : letter;
  }

  private static List<Deficiency> uncited(List<Deficiency> all) {
    return all.stream()
        .map(one -> new Deficiency(null, one.missing(), one.remark(), one.cure(), one.measures()))
        .toList();
  }

  private static Arguments arguments(
      String which, Regarding regarding, Particulars letter, Locale language) {
    return Arguments.of(
        ExampleLetters.kind(letter).id() + "-" + which + "-" + language,
        regarding,
        letter,
        language);
  }

  private static String text(
      Map<LetterKind, Particulars> letters, LetterKind kind, Regarding regarding) {
    return TEMPLATES.parts(regarding, kind, letters.get(kind), Locale.ENGLISH).text();
  }

  static byte[] print(
      Regarding regarding, Particulars particulars, Locale language, LetterParts text) {
    List<String> addressee =
        Stream.concat(
                Stream.of(ExampleLetters.ADDRESSEE.name()),
                ExampleLetters.ADDRESSEE.address().stream())
            .map(line -> line.in(language))
            .toList();
    return STATIONERY.print(
        new Stationery.Frame(
            ExampleLetters.kind(particulars),
            language,
            regarding.ourReference() + "/L4",
            addressee,
            regarding.theirReference(),
            null,
            LocalDate.of(2026, 11, 21),
            new Signatory("Maria Quill", "supervisor")),
        text);
  }

  private static Templates templates(Home home) {
    StaticListableBeanFactory none = new StaticListableBeanFactory();
    Composers noneRegistered =
        new Composers(
            none.getBeanProvider(Composer.class), none.getBeanProvider(Correspondence.class));
    Templates templates = new Templates(home, OFFICE, MESSAGES, noneRegistered);
    templates.read(ExampleLetters.wanted());
    return templates;
  }

  private static MessageSource messages() {
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasenames("messages/letters", "messages/convention");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}
