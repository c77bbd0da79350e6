package org.rogatory.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Provision;
import org.rogatory.testing.GeneratedDocument;

/** Each row of the clause list is proven, or says why not. */
class TreatyCoverageTest {

  private static final Coverage COVERAGE = Coverage.ofTheProgram();

  @Test
  void everyRowIsProvenOrSaysWhyNot() {
    assertThat(COVERAGE.faults()).isEmpty();
  }

  @Test
  void whereARuleIsShownIsSaidOfRulesThatThereAre() {
    assertThat(Shown.unknown(COVERAGE.claims())).isEmpty();
  }

  @Test
  void thePageIsUpToDate() throws IOException {
    GeneratedDocument.assertUpToDate(
        Path.of("docs/treaty-coverage.md"), new CoveragePage(COVERAGE).page());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2(b)-(d),(h) | 2(b) 2(c) 2(d) 2(h)",
        "31(1),(3)-(4) | 31(1) 31(3) 31(4)",
        "7-9, 19, notes 3-4 | 7 8 9 19 note/3 note/4",
        "37(10)-(11), 37(13) | 37(10) 37(11) 37(13)",
        "40(26), 2nd sentence | 40(26)",
      })
  void anIdSaysItsProvisions(String id, String provisions) {
    assertThat(RowId.provisions(id))
        .extracting(Provision::text)
        .containsExactly(
            provisions.replaceAll("(\\S) (?=\\S)", "$1,").replace('/', ' ').split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2(o) | 2(b)-(f),(h),(i),(n),(o)",
        "42(3)(d) | 42(3)(a)-(g)",
        "42(3) | 42(3)(a)-(g)",
        "46 | 46",
        "43(1) | 43(1)",
        "25(1) | 25(1), 43(1), 45(1), 46",
        "40(26), 2nd sentence | 40(26), 2nd sentence",
      })
  void aProvisionNamesTheClosestRow(String id, String row) {
    assertThat(COVERAGE.list().named(id)).extracting(Row::id).containsExactly(row);
  }

  @Test
  void whatNamesNoRowIsAFault() throws IOException {
    Coverage coverage =
        of("rules: [{id: '40(25)', asks: a, holder: Rd, guard: gate}]", "41(2)", "40(99)");

    assertThat(coverage.faults())
        .anyMatch(fault -> fault.endsWith("41(2) is no row"))
        .anyMatch(fault -> fault.endsWith("40(99) is no provision"));
  }

  @Test
  void whatNamesSeveralRowsProvesNone() throws IOException {
    Coverage coverage =
        of(
            "rules: [{id: '40(26), 1st', asks: a, holder: Rd, guard: gate},"
                + " {id: '40(26), 2nd', asks: a, holder: Rd, guard: gate}]",
            "40(26)");

    assertThat(coverage.faults())
        .contains("40(26), 1st: it is claimed, and no test names it")
        .contains("40(26), 2nd: it is claimed, and no test names it");
    assertThat(coverage.wider(coverage.list().rows().get(0), true)).hasSize(1);
  }

  @Test
  void aRowWithoutRuleTestOrReasonIsAFaultAndSoIsOneThatIsDoneAndSaysItIsNot() throws IOException {
    assertThat(of("rules: [{id: '40(25)', asks: a, holder: Rd, guard: block}]").faults())
        .containsExactly(
            "40(25): no rule names it; say not-yet or not-ours, with the reason",
            "40(25): it is claimed, and no test names it");
    assertThat(
            of(
                    "rules: [{id: '40(25)', asks: a, holder: Rd, guard: block, not-yet: Later}]",
                    "40(25)")
                .faults())
        .singleElement()
        .asString()
        .startsWith("40(25): it is said not to be done, and ");
    assertThat(
            of("rules: [{id: '40(25)', asks: a, holder: Rd, guard: block, lacks: b, not-ours: c}]")
                .faults())
        .containsExactly("40(25): what it lacks and where that will be go together");
  }

  /** A list, and a test that names these ids. */
  private static Coverage of(String list, String... ids) throws IOException {
    return new Coverage(
        ClauseList.of(list),
        List.of(new Claim(TreatyCoverageTest.class, "", List.of(ids))),
        List.of());
  }
}
