package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.RuleTable.Column;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.grounds.Grounds;
import org.rogatory.convention.scope.Scope;

/** The tables that the program and lawyers read alike. */
class RuleTableTest {

  private static final Column<Stated> ANSWER = new Column<>("answer", Stated::of);
  private static final Column<List<Provision>> CITED = Column.ofMany("cited", Provision::of);

  @Test
  void aTableIsReadWithoutItsCommentsAndBlanks() {
    assertThat(
            read(
                """
                # What is said.
                answer    , cited

                yes       , 40(8)  42(4)
                # No reading.
                no        ,
                not-stated, 46
                """))
        .containsExactly(
            Map.entry(Stated.YES, Provision.listOf("40(8)", "42(4)")),
            Map.entry(Stated.NO, List.of()),
            Map.entry(Stated.NOT_STATED, Provision.listOf("46")));
  }

  @Test
  void allThatIsWrongInATableIsNamedWithItsLine() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    # What is said.
                    answer, cited
                    yes   , 40(33) 42
                    maybe , 69
                    no    , 46, 47
                    yes   , 46
                    yes   , 46
                    """))
        .isInstanceOf(FaultyTable.class)
        .hasMessage(
            """
            said.csv, line 3: cited: no provision: 40(33)
            said.csv, line 4: answer: no value: maybe
            said.csv, line 4: cited: no provision: 69
            said.csv, line 5: 3 cells, not 2
            said.csv, line 7: answer: stands there twice
            said.csv, line 7: answer: no row for no
            said.csv, line 7: answer: no row for not-stated""");
  }

  @Test
  void aTableWithOtherColumnsIsNone() {
    assertThatThrownBy(() -> read("answer, why\nyes, 46"))
        .hasMessage("said.csv, line 1: the columns are not answer, cited");
    assertThatThrownBy(() -> read("# Nothing."))
        .hasMessageStartingWith("said.csv, line 1: the table is empty");
  }

  @Test
  void theFaultsOfAllTablesAreNamedTogether() {
    assertThatThrownBy(() -> FaultyTable.stopAt(() -> read(""), () -> {}, () -> read("a")))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("the table is empty")
        .hasMessageContaining("the columns are not");
  }

  @Test
  void thePackedTablesHaveNoFault() {
    assertThatCode(
            () ->
                FaultyTable.stopAt(
                    Scope::checkTables,
                    Contents::checkTables,
                    Grounds::checkTables,
                    Notice::checkTable))
        .doesNotThrowAnyException();
  }

  private static Map<Stated, List<Provision>> read(String text) {
    return RuleTable.of("said.csv", text)
        .keyed(EnumSet.allOf(Stated.class), ANSWER, List.of(CITED), row -> row.get(CITED));
  }
}
