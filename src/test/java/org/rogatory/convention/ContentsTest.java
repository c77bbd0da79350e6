package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.contents.Content;
import org.rogatory.convention.contents.ContentFinding;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.ContentReport;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.contents.RequiredContent;
import org.rogatory.convention.contents.Requirement;

class ContentsTest {

  private static final Map<String, Requirement> CODES =
      Map.of(
          "yes", Requirement.REQUIRED,
          "possible", Requirement.WHERE_POSSIBLE,
          "applicable", Requirement.WHERE_APPLICABLE,
          "advice", Requirement.RECOMMENDED,
          "may", Requirement.OPTIONAL,
          "no", Requirement.NOT_REQUIRED);

  static List<Table.Row> required() {
    return Table.rows("contents-required.csv");
  }

  static List<Table.Row> provisions() {
    return Table.rows("contents-provisions.csv");
  }

  static List<Table.Row> examined() {
    return Table.rows("contents-examined.csv");
  }

  @ParameterizedTest
  @MethodSource("required")
  @Clause({
    "40(15)(a)",
    "40(15)(b)",
    "40(15)(c)",
    "40(15)(d)",
    "40(15)(e)",
    "40(15)(f)",
    "40(15)(g)",
    "42(3)(a)-(g)",
    "45(3)(a)-(f)",
    "46",
    "50(3)(a)",
    "50(3)(b)",
    "50(3)(c)",
    "50(1)"
  })
  void eachMeasureNeedsWhatTheTableSays(Table.Row row) {
    for (Assistance assistance : Assistance.values()) {
      Optional<Requirement> expected = Optional.ofNullable(CODES.get(row.get(assistance.id())));
      assertThat(expected.isPresent() || row.get(assistance.id()).equals("-"))
          .as(assistance.id())
          .isTrue();

      for (LegalBasis basis :
          List.of(LegalBasis.CONVENTION, LegalBasis.TREATY_WITH_PARAGRAPHS_8_TO_31)) {
        assertThat(content(assistance, basis, row.get("item")).map(RequiredContent::requirement))
            .as(assistance.id())
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void everyItemHasARowAndSomeMeasureThatNeedsIt() {
    assertThat(required().stream().map(row -> row.get("item")))
        .containsExactlyElementsOf(Stream.of(ContentItem.values()).map(ContentItem::id).toList());
    assertThat(
            Stream.of(Assistance.values())
                .flatMap(a -> Contents.required(a, LegalBasis.CONVENTION).stream()))
        .extracting(RequiredContent::item)
        .contains(ContentItem.values());
  }

  @Test
  void whatAsksForAnItemIsAsTheTableSays() {
    for (Assistance assistance : Assistance.values()) {
      for (RequiredContent content : Contents.required(assistance, LegalBasis.CONVENTION)) {
        assertThat(Words.texts(content.provisions()))
            .as(assistance + " " + content.item())
            .isEqualTo(expectedProvisions(content.item(), assistance));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("provisions")
  void everyRowOfProvisionsMatters(Table.Row row) {
    List<Assistance> measures =
        row.get("measure").equals("any")
            ? List.of(Assistance.values())
            : List.of(Assistance.of(row.get("measure")));

    assertThat(measures)
        .anySatisfy(
            measure ->
                assertThat(
                        content(measure, LegalBasis.of(row.get("basis")), row.get("item"))
                            .map(c -> Words.texts(c.provisions())))
                    .contains(row.provisions("provisions")));
  }

  @Test
  void underAnotherTreatyAloneNothingCitesParagraphs8To31AndTheirListIsAdvice() {
    for (Assistance assistance : Assistance.values()) {
      for (RequiredContent content : Contents.required(assistance, LegalBasis.OTHER_TREATY)) {
        assertThat(content.provisions())
            .noneMatch(p -> p.article() == 40 && p.paragraph() >= 8 && p.paragraph() <= 31);
        boolean advice = content.provisions().equals(Provision.listOf("40(7)"));
        assertThat(advice && content.requirement() == Requirement.REQUIRED).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examined")
  @Clause({"40(16)", "42(6)", "25(1)"})
  void whatIsAskedIsAsTheTableSays(Table.Row row) {
    List<Assistance> measures = row.words("measures").stream().map(Assistance::of).toList();
    Map<ContentItem, Content> contents = new EnumMap<>(ContentItem.class);
    row.words("present").stream()
        .flatMap(ContentsTest::items)
        .forEach(item -> contents.put(item, Content.ofText("text")));
    row.words("deficient").stream()
        .map(ContentItem::of)
        .forEach(
            item ->
                contents.put(
                    item, contents.getOrDefault(item, Content.absent()).deficient("remark")));

    ContentReport report =
        measures.size() == 1
            ? Contents.examine(measures.get(0), LegalBasis.of(row.get("basis")), contents)
            : Contents.examine(measures, LegalBasis.of(row.get("basis")), contents);

    assertThat(items(report.open())).isEqualTo(row.wordSet("asked"));
    assertThat(items(report.hints())).isEqualTo(row.wordSet("hints"));
    assertThat(report.settled()).as("settled").isEqualTo(row.get("settled").equals("yes"));
    assertThat(report.mayProceed()).as("proceeds").isEqualTo(row.get("proceeds").equals("yes"));
  }

  @Test
  void aFindingTellsWhatThePersonRemarkedAndABlankTextSaysNothing() {
    Map<ContentItem, Content> contents =
        Map.of(
            ContentItem.FACTS, Content.ofText("On 3 May …").deficient("no place named"),
            ContentItem.PURPOSE, Content.ofText("  "));

    ContentReport report = Contents.examine(Assistance.DOCUMENTS, LegalBasis.CONVENTION, contents);

    ContentFinding facts = finding(report, ContentItem.FACTS);
    assertThat(facts.state()).isEqualTo(ContentFinding.State.DEFICIENT);
    assertThat(facts.reason()).isEqualTo(Reason.of("contents.deficient", "no place named"));
    assertThat(facts.provision()).hasToString("40(15)(c)");
    assertThat(facts.cureKey()).isEqualTo("cure.facts");
    assertThat(finding(report, ContentItem.PURPOSE).state())
        .isEqualTo(ContentFinding.State.MISSING);
  }

  @Test
  @Clause("40(15)(c)")
  void factsOfAServiceAreNotRequiredAndTheFindingSaysWhichProvisionSaysSo() {
    ContentReport report = Contents.examine(Assistance.SERVICE, LegalBasis.CONVENTION, Map.of());

    ContentFinding facts = finding(report, ContentItem.FACTS);
    assertThat(facts.state()).isEqualTo(ContentFinding.State.NOT_REQUIRED);
    assertThat(facts.provision()).hasToString("40(15)(c)");
    assertThat(facts.reason().key()).isEqualTo("contents.no-facts-for-service");
    assertThat(facts.isHint()).isFalse();
  }

  private static ContentFinding finding(ContentReport report, ContentItem item) {
    return report.findings().stream().filter(f -> f.item() == item).findFirst().orElseThrow();
  }

  private static List<String> expectedProvisions(ContentItem item, Assistance assistance) {
    return provisions().stream()
        .filter(row -> row.get("item").equals(item.id()))
        .filter(row -> row.get("measure").equals(assistance.id()))
        .findFirst()
        .or(
            () ->
                provisions().stream()
                    .filter(
                        row ->
                            row.get("item").equals(item.id()) && row.get("measure").equals("any"))
                    .findFirst())
        .orElseThrow(() -> new AssertionError("No row for " + item + " of " + assistance))
        .provisions("provisions");
  }

  private static Optional<RequiredContent> content(
      Assistance assistance, LegalBasis basis, String item) {
    return Contents.required(assistance, basis).stream()
        .filter(c -> c.item().id().equals(item))
        .findFirst();
  }

  private static TreeSet<String> items(List<ContentFinding> findings) {
    return Words.ids(findings.stream().map(ContentFinding::item).toList());
  }

  /** "all-42(3)" is every required item for which a provision within 42(3) asks. */
  private static Stream<ContentItem> items(String word) {
    if (!word.startsWith("all-")) {
      return Stream.of(ContentItem.of(word));
    }
    Provision list = Provision.of(word.substring("all-".length()));
    return Stream.of(Assistance.values())
        .flatMap(assistance -> Contents.required(assistance, LegalBasis.CONVENTION).stream())
        .filter(content -> content.requirement() == Requirement.REQUIRED)
        .filter(content -> content.provisions().stream().anyMatch(p -> p.isWithin(list)))
        .filter(content -> !(list.text().equals("40(15)") && content.item() == ContentItem.PERIOD))
        .map(RequiredContent::item)
        .distinct();
  }
}
