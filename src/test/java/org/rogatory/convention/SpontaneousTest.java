package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.clocks.Clocks;
import org.rogatory.convention.clocks.CountedPeriod;
import org.rogatory.convention.spontaneous.ExculpatoryDisclosure;
import org.rogatory.convention.spontaneous.SpontaneousTransmission;
import org.rogatory.convention.spontaneous.SpontaneousUse;
import org.rogatory.convention.spontaneous.UseLimits;

/** Information without a request, 40(4), 40(5), 51. */
class SpontaneousTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

  static List<Table.Row> disclosures() {
    return Table.rows("spontaneous-disclosure.csv");
  }

  static List<Table.Row> uses() {
    return Table.rows("spontaneous-use.csv");
  }

  static List<Table.Row> transmissions() {
    return Table.rows("spontaneous-transmission.csv");
  }

  @ParameterizedTest
  @MethodSource("disclosures")
  @Clause("40(5)")
  void whatExculpatesIsDisclosedAsTheTableSays(Table.Row row) {
    assertThat(texts(disclosure(row))).isEqualTo(row.parts("violations"));
  }

  @ParameterizedTest
  @MethodSource("uses")
  @Clause("40(5)")
  void informationIsUsedAsTheTableSays(Table.Row row) {
    assertThat(texts(use(row))).isEqualTo(row.parts("violations"));
    assertThat(texts(SpontaneousUse.endConfidentiality(limits(row), NOW).stream().toList()))
        .isEqualTo(row.parts("end"));
  }

  @ParameterizedTest
  @MethodSource("transmissions")
  @Clause({"40(4)", "51", "36(1)(a)"})
  void informationIsSentAsTheTableSays(Table.Row row) {
    assertThat(texts(transmission(row))).isEqualTo(row.parts("violations"));
    assertThat(SpontaneousTransmission.provision(isOfProceeds(row)))
        .isEqualTo(Provision.of(row.get("rests")));
  }

  @Test
  void aDayOfConfidentialityEndsWhereItEndsLast() {
    LocalDate last = LocalDate.parse("2027-03-10");
    ZoneId vienna = ZoneId.of("Europe/Vienna");
    ZoneId lima = ZoneId.of("America/Lima");

    for (CountedPeriod counted :
        List.of(
            Clocks.confidentiality(last, vienna, lima),
            Clocks.confidentiality(last, lima, vienna),
            Clocks.noticePeriod(last, vienna, lima))) {
      assertThat(counted.lastDay()).isEqualTo(last);
      assertThat(counted.until()).isEqualTo(Instant.parse("2027-03-11T05:00:00Z"));
    }
  }

  /** Every reason that the rules give, for the words. */
  static Stream<Reason> reasons() {
    LocalDate day = LocalDate.parse("2027-03-01");
    ZoneId utc = ZoneId.of("UTC");
    Stream<Violation> violations =
        Stream.of(
                disclosures().stream().map(SpontaneousTest::disclosure),
                uses().stream().map(SpontaneousTest::use),
                uses().stream()
                    .map(
                        row ->
                            SpontaneousUse.endConfidentiality(limits(row), NOW).stream().toList()),
                transmissions().stream().map(SpontaneousTest::transmission))
            .flatMap(rows -> rows)
            .flatMap(Collection::stream);
    return Stream.concat(
        violations.map(Violation::reason),
        Stream.of(
            Clocks.confidentiality(day, utc, utc).how(), Clocks.noticePeriod(day, utc, utc).how()));
  }

  private static List<Violation> disclosure(Table.Row row) {
    return new ExculpatoryDisclosure(
            unlessNone(row.get("notified")).map(Instant::parse),
            Worded.of(ExculpatoryDisclosure.Consulted.class, row.get("consulted")),
            unlessNone(row.get("no-notice")))
        .examine(NOW);
  }

  private static List<Violation> use(Table.Row row) {
    return new SpontaneousUse(row.get("known").equals("yes"), numbers(row, "kept"))
        .examine(limits(row), NOW);
  }

  private static UseLimits limits(Table.Row row) {
    String confidential = row.get("confidential");
    return new UseLimits(
        !confidential.equals("no"),
        confidential.startsWith("until ")
            ? Optional.of(Instant.parse(confidential.substring("until ".length())))
            : Optional.empty(),
        numbers(row, "restrictions"));
  }

  private static List<Violation> transmission(Table.Row row) {
    return new SpontaneousTransmission(
            Stated.of(row.get("force")),
            Stated.of(row.get("law")),
            Stated.of(row.get("prejudice")),
            isOfProceeds(row),
            isOfProceeds(row) ? Stated.of(row.get("proceeds")) : Stated.NOT_STATED,
            Stated.of(row.get("personal")),
            Stated.of(row.get("lawful")))
        .examine();
  }

  private static boolean isOfProceeds(Table.Row row) {
    return !row.get("proceeds").equals("none");
  }

  private static Set<Integer> numbers(Table.Row row, String column) {
    return row.words(column).stream().map(Integer::valueOf).collect(Collectors.toSet());
  }

  private static Optional<String> unlessNone(String text) {
    return text.equals("none") ? Optional.empty() : Optional.of(text);
  }

  private static List<String> texts(List<Violation> violations) {
    return violations.stream().map(v -> v.provision() + " " + v.reason().key()).toList();
  }
}
