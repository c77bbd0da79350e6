package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.grounds.ConsultationDuty;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundFinding;
import org.rogatory.convention.grounds.Grounds;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.Reservation;

class GroundsTest {

  /** The case that stands behind every cell of the matrix, as the head of its table says. */
  private static final GroundsContext OF_THE_MATRIX =
      GroundsContext.on(LegalBasis.CONVENTION)
          .uncured(Provision.listOf("40(15)(b)", "50(3)(b)"))
          .personalData(Stated.YES)
          .publicRecords(Stated.NO)
          .allowedInSimilarCase(Stated.NO)
          .consented(Stated.NO)
          .build();

  static List<Table.Row> matrix() {
    return Table.rows("grounds-matrix.csv");
  }

  static List<Table.Row> circumstances() {
    return Table.rows("grounds-circumstances.csv");
  }

  @ParameterizedTest
  @MethodSource("matrix")
  @Clause({
    "40(8)",
    "40(9)",
    "40(18)",
    "40(21)(a)",
    "40(21)(b)",
    "40(21)(c)",
    "40(21)(d)",
    "40(22)",
    "40(27)",
    "40(31)(b)",
    "45(1)",
    "46",
    "42(4)",
    "42(6)",
    "43(2)",
    "50(7)",
    "36(1)(a)"
  })
  void theMatrixIsAsTheTableSays(Table.Row row) {
    Ground ground = Ground.of(row.get("ground"));

    for (Assistance assistance : Assistance.values()) {
      GroundFinding finding = Grounds.examine(ground, assistance, OF_THE_MATRIX);

      String answer = finding.lawful() ? answer(finding) : "no " + finding.provision();
      assertThat(answer).as(assistance.id()).isEqualTo(row.get(assistance.id()));
    }
  }

  @Test
  void everyGroundHasARowAndEveryMeasureAColumn() {
    assertThat(matrix().stream().map(row -> row.get("ground")))
        .containsExactlyElementsOf(Stream.of(Ground.values()).map(Ground::id).toList());
    assertThat(matrix().get(0).cells().keySet())
        .containsExactlyElementsOf(
            Stream.concat(Stream.of("ground"), Stream.of(Assistance.values()).map(Assistance::id))
                .toList());
    assertThat(Grounds.examine(Assistance.DOCUMENTS, OF_THE_MATRIX))
        .extracting(GroundFinding::ground)
        .containsExactly(Ground.values());
  }

  @ParameterizedTest
  @MethodSource("circumstances")
  @Clause({
    "23(3)",
    "31(7)",
    "35(3)",
    "36(1)(a)",
    "36(1)(b)",
    "40(7)",
    "40(21)(a)",
    "40(22)",
    "40(31)(a)",
    "42(5)",
    "43(2)",
    "45(2)",
    "46",
    "50(8)"
  })
  void circumstancesChangeTheMatrixAsTheTableSays(Table.Row row) {
    GroundFinding finding =
        Grounds.examine(
            Ground.of(row.get("ground")), Assistance.of(row.get("measure")), context(row));

    assertThat(finding.lawful() ? answer(finding) : "no").isEqualTo(row.get("answer"));
    assertThat(Words.texts(finding.provisions())).isEqualTo(row.provisions("provisions"));
    assertThat(Words.ids(finding.notices())).isEqualTo(row.wordSet("notices"));
    assertThat(Words.ids(finding.needs())).isEqualTo(row.wordSet("needs"));
  }

  @ParameterizedTest
  @EnumSource(Assistance.class)
  @Clause({"40(23)", "40(24)", "31(7)"})
  void fiscalMattersAndBankSecrecyAreNeverLawful(Assistance assistance) {
    everyContext()
        .forEach(
            context -> {
              assertThat(Grounds.examine(Ground.FISCAL_MATTER, assistance, context).lawful())
                  .isFalse();
              assertThat(Grounds.examine(Ground.BANK_SECRECY, assistance, context).lawful())
                  .isFalse();
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = Assistance.class,
      names = {"PRESERVATION", "PRESERVED_TRAFFIC_DATA"})
  @Clause({"42(4)", "42(6)", "43(2)", "43(1)"})
  void preservationAndDisclosureAreNeverPostponed(Assistance assistance) {
    everyContext()
        .forEach(
            context ->
                assertThat(Grounds.examine(Ground.POSTPONEMENT, assistance, context).lawful())
                    .isFalse());
  }

  @ParameterizedTest
  @EnumSource(Assistance.class)
  void everyAnswerHasAProvisionAndOnlyALawfulGroundAsksForAnything(Assistance assistance) {
    everyContext()
        .flatMap(context -> Grounds.examine(assistance, context).stream())
        .forEach(
            finding -> {
              assertThat(finding.provisions()).isNotEmpty();
              if (!finding.lawful()) {
                assertThat(finding.needs()).isEmpty();
                assertThat(finding.consultation()).isEqualTo(ConsultationDuty.NONE);
              }
              boolean signOff = finding.notices().stream().anyMatch(Notice::needsSignOff);
              assertThat(finding.needs().contains(NeededFact.LEGAL_SIGN_OFF))
                  .isEqualTo(finding.lawful() && signOff);
            });
  }

  @ParameterizedTest
  @EnumSource(Assistance.class)
  void underAnotherTreatyAloneNothingCitesParagraphs8To31ExceptWhatOtherArticlesBorrow(
      Assistance assistance) {
    if (assistance.family().hasClosedGrounds()) {
      return;
    }
    GroundsContext treaty =
        GroundsContext.on(LegalBasis.OTHER_TREATY)
            .personalData(Stated.YES)
            .allowedInSimilarCase(Stated.NO)
            .build();

    assertThat(Grounds.examine(assistance, treaty))
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.provisions())
                    .noneMatch(p -> p.article() == 40 && p.paragraph() >= 8 && p.paragraph() <= 31))
        .noneMatch(finding -> finding.consultation().isRequired());
  }

  @ParameterizedTest
  @EnumSource(Assistance.class)
  @Clause("40(28)")
  void everyGroundOfParagraphs21And27NeedsConsultationWhereItIsLawful(Assistance assistance) {
    Set<Ground> gated =
        EnumSet.of(
            Ground.NOT_IN_CONFORMITY,
            Ground.ESSENTIAL_INTERESTS,
            Ground.PROHIBITED_DOMESTICALLY,
            Ground.CONTRARY_TO_MLA_LAW,
            Ground.POSTPONEMENT);

    assertThat(Grounds.examine(assistance, OF_THE_MATRIX))
        .filteredOn(finding -> finding.lawful() && gated.contains(finding.ground()))
        .isNotEmpty()
        .allMatch(finding -> finding.consultation().isRequired());
  }

  /** Silence, a procedure against our law, confidentiality that cannot be kept, costs, dangers. */
  @Test
  @Clause("40(16), 40(17), 40(20), 40(30), 42(7), no ground")
  void whatTheTreatySettlesOtherwiseIsNoGround() {
    assertThat(Ground.values())
        .extracting(ground -> ground.provision().text())
        .doesNotContain("40(16)", "40(17)", "40(20)", "40(30)", "42(7)");
  }

  @Test
  @Clause("43(2)")
  void onlyReadingsOf43ThatATextCouldHaveCanBeConfigured() {
    for (Set<Ground> none :
        List.of(
            Set.of(Ground.ESSENTIAL_INTERESTS),
            Set.of(Ground.ESSENTIAL_INTERESTS, Ground.PERSECUTION, Ground.NO_DUAL_CRIMINALITY))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> GroundsContext.on(LegalBasis.CONVENTION).disclosureGrounds(none).build());
    }
  }

  @Test
  void aReadingOf43IsConfiguredByItsCitations() {
    assertThat(GroundsContext.readingOf43(List.of("40(21)(a)", "40(21)(b)", "40(22)")))
        .isEqualTo(GroundsContext.SEEDED_DISCLOSURE_GROUNDS);
    assertThat(GroundsContext.readingOf43(List.of("40(21)(b)", "40(21)(c)", "40(22)")))
        .containsExactlyInAnyOrder(
            Ground.ESSENTIAL_INTERESTS, Ground.PROHIBITED_DOMESTICALLY, Ground.PERSECUTION);
    for (List<String> none :
        List.of(List.of("40(8)"), List.of("40(21)(b)"), List.of("40(21)(z)"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> GroundsContext.readingOf43(none));
    }
  }

  private static String answer(GroundFinding finding) {
    return switch (finding.consultation()) {
      case NONE -> "yes";
      case RECOMMENDED -> "advise";
      case REQUIRED -> "consult";
      case REQUIRED_FAST -> "fast";
    };
  }

  private static GroundsContext context(Table.Row row) {
    Map<String, String> told = new LinkedHashMap<>();
    for (String part : row.parts("circumstances")) {
      String[] words = part.split(" ", 2);
      told.put(words[0], words[1]);
    }
    String basis = told.remove("basis");
    GroundsContext.Builder context =
        GroundsContext.on(basis == null ? LegalBasis.CONVENTION : LegalBasis.of(basis));
    told.forEach((what, value) -> circumstance(context, what, value));
    return context.build();
  }

  private static GroundsContext.Builder circumstance(
      GroundsContext.Builder context, String what, String value) {
    return switch (what) {
      case "uncured" -> context.uncured(Provision.listOf(value.split(" ")));
      case "personal-data" -> context.personalData(Stated.of(value));
      case "public-records" -> context.publicRecords(Stated.of(value));
      case "similar-case" -> context.allowedInSimilarCase(Stated.of(value));
      case "offence-listed" -> context.offenceListed(Stated.of(value));
      case "consented" -> context.consented(Stated.of(value));
      case "convention-offence" -> context.conventionOffence(Stated.of(value));
      case "reserved" -> context.ownReservations(Set.of(Worded.of(Reservation.class, value)));
      case "reading-43" -> context.disclosureGrounds(reading(value));
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static Set<Ground> reading(String letters) {
    Set<Ground> grounds = EnumSet.of(Ground.PERSECUTION);
    for (String letter : letters.split(" ")) {
      grounds.add(
          switch (letter) {
            case "a" -> Ground.NOT_IN_CONFORMITY;
            case "b" -> Ground.ESSENTIAL_INTERESTS;
            case "c" -> Ground.PROHIBITED_DOMESTICALLY;
            default -> throw new IllegalArgumentException(letter);
          });
    }
    return grounds;
  }

  /** Each legal basis with each answer to each question of fact. */
  static Stream<GroundsContext> everyContext() {
    return Arrays.stream(LegalBasis.values())
        .flatMap(
            basis ->
                Arrays.stream(Stated.values())
                    .flatMap(
                        answer ->
                            Stream.of(Set.<Reservation>of(), EnumSet.allOf(Reservation.class))
                                .flatMap(
                                    reservations ->
                                        Stream.of(
                                                List.<Provision>of(),
                                                Provision.listOf("40(15)(b)"),
                                                Provision.listOf("45(3)(f)"))
                                            .map(
                                                uncured ->
                                                    new GroundsContext(
                                                        basis,
                                                        answer,
                                                        GroundsContext.SEEDED_DISCLOSURE_GROUNDS,
                                                        reservations,
                                                        uncured,
                                                        answer,
                                                        answer,
                                                        answer,
                                                        opposite(answer),
                                                        answer)))));
  }

  private static Stated opposite(Stated answer) {
    return switch (answer) {
      case YES -> Stated.NO;
      case NO -> Stated.YES;
      case NOT_STATED -> Stated.NOT_STATED;
    };
  }
}
