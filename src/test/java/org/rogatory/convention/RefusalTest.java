package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.grounds.Approval;
import org.rogatory.convention.grounds.ConsultationFacts;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.GroundsContext;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.convention.grounds.NegativeAnswer;
import org.rogatory.convention.grounds.Postponement;
import org.rogatory.convention.grounds.Preservation;
import org.rogatory.convention.grounds.Refusal;
import org.rogatory.convention.grounds.StatedReasons;

@Clause({"40(25)", "40(28)"})
class RefusalTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
  private static final Instant SENT = Instant.parse("2027-02-01T09:00:00Z");
  private static final Pattern LAST_DAY = Pattern.compile("until (\\S+)");
  private static final Pattern REPLIED = Pattern.compile("replied (\\S+)");

  static List<Table.Row> refusals() {
    return Table.rows("refusal.csv");
  }

  static List<Table.Row> postponements() {
    return Table.rows("postponement.csv");
  }

  static List<Table.Row> approvals() {
    return Table.rows("approval.csv");
  }

  static List<Table.Row> reasons() {
    return Table.rows("reasons.csv");
  }

  static List<Table.Row> preservations() {
    return Table.rows("consultation-before-preservation.csv");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  @Clause({"40(25)", "40(28)", "40(21)(b)", "40(21)(c)", "40(22)", "40(23)", "40(24)", "35(3)"})
  void aRefusalMeetsWhatTheTableSays(Table.Row row) {
    Verdict verdict = Refusal.examine(answer(row, row.get("in-effect").equals("yes")), NOW);

    assertThat(texts(verdict.violations())).isEqualTo(row.parts("violations"));
    assertThat(texts(verdict.warnings())).isEqualTo(row.parts("warnings"));
    assertThat(verdict.isLawful()).isEqualTo(row.parts("violations").isEmpty());
  }

  @ParameterizedTest
  @MethodSource("postponements")
  @Clause({"40(27)", "40(28)"})
  void aPostponementMeetsWhatTheTableSays(Table.Row row) {
    Optional<LocalDate> review =
        Optional.of(row.get("review")).filter(day -> !day.equals("none")).map(LocalDate::parse);

    Verdict verdict =
        Postponement.examine(
            answer(row, true),
            new Postponement.Review(review, Optional.of(LocalDate.parse(row.get("last")))),
            TODAY,
            NOW);

    assertThat(texts(verdict.violations())).isEqualTo(row.parts("violations"));
  }

  @ParameterizedTest
  @MethodSource("approvals")
  void whoApprovesIsASupervisorWithNoHandInIt(Table.Row row) {
    Approval approval =
        new Approval(
            "anna", row.get("supervisor").equals("yes"), new HashSet<>(row.words("authors")));

    assertThat(texts(Refusal.approve(approval, LegalBasis.of(row.get("basis")))))
        .isEqualTo(row.parts("violations"));
  }

  @ParameterizedTest
  @MethodSource("reasons")
  @Clause("40(25)")
  void reasonsSaySomethingAboutTheCase(Table.Row row) {
    assertThat(StatedReasons.areBoilerplate(row.get("text")))
        .isEqualTo(row.get("answer").equals("empty"));
    assertThat(
            StatedReasons.warnings(row.get("text")).stream()
                .map(warning -> warning.provision().text()))
        .isEqualTo(row.provisions("warnings"));
  }

  @ParameterizedTest
  @MethodSource("preservations")
  @Clause({"42(4)", "42(6)"})
  void aPreservationIsExecutedBeforeItsRefusalIsTalkedAbout(Table.Row row) {
    Optional<Violation> violation =
        Preservation.consultBeforeEffect(
            Assistance.of(row.get("measure")), row.get("in-effect").equals("yes"));

    assertThat(texts(violation.stream().toList())).isEqualTo(row.parts("violation"));
  }

  static NegativeAnswer answer(Table.Row row, boolean inEffect) {
    Set<NeededFact> recorded = EnumSet.allOf(NeededFact.class);
    row.words("lacks").stream().map(NeededFact::of).forEach(recorded::remove);
    GroundsContext context =
        GroundsContext.on(LegalBasis.of(row.get("basis")))
            .uncured(Provision.listOf("40(15)(g)", "50(3)(b)"))
            .consented(Stated.NO)
            .allowedInSimilarCase(Stated.NO)
            .personalData(Stated.YES)
            .publicRecords(Stated.NO)
            .build();
    Set<Ground> grounds = new HashSet<>();
    row.words("grounds").stream()
        .filter(word -> !word.equals("none"))
        .map(Ground::of)
        .forEach(grounds::add);
    List<ConsultationFacts> consultations =
        row.parts("consultation").stream()
            .filter(part -> !part.equals("none"))
            .map(RefusalTest::consultation)
            .toList();
    return new NegativeAnswer(
        Assistance.of(row.get("measure")),
        context,
        grounds,
        grounds.stream().collect(Collectors.toMap(ground -> ground, ground -> recorded)),
        "",
        reasons(row.get("reasons")),
        consultations,
        inEffect);
  }

  private static ConsultationFacts consultation(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    List<String> ids = Stream.of(Ground.values()).map(Ground::id).toList();
    Set<Ground> about = new HashSet<>();
    words.stream().filter(ids::contains).map(Ground::of).forEach(about::add);
    Optional<Instant> until =
        day(LAST_DAY, text).map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    return new ConsultationFacts(
        about,
        words.contains("sent") ? Optional.of(SENT) : Optional.empty(),
        !words.contains("unproven"),
        !words.contains("no-conditions"),
        until,
        day(REPLIED, text).map(day -> day.atTime(9, 0).toInstant(ZoneOffset.UTC)),
        words.contains("accepted"),
        words.contains("countered"));
  }

  private static Optional<LocalDate> day(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
  }

  private static String reasons(String word) {
    return switch (word) {
      case "given" ->
          "Section 12 of the Communications Act allows interception only for offences punishable by ten years.";
      case "fiscal" ->
          "The offence is in truth one of tax evasion, which concerns the revenue of our own State.";
      case "bank" ->
          "The records are covered by the bank secrecy that our law imposes upon every credit institution.";
      case "dual" ->
          "There is no dual criminality, for the conduct described is no offence under our own law.";
      case "citation" -> "Article 40(21)(c) of the Convention.";
      case "empty" -> " ";
      default -> throw new IllegalArgumentException(word);
    };
  }

  private static List<String> texts(List<Violation> violations) {
    return violations.stream().map(v -> v.provision() + " " + v.reason().key()).toList();
  }
}
