package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.clocks.Attention;
import org.rogatory.convention.clocks.Holding;

/** What a request brings with it that is to be heeded: {@code attention.csv}. */
@Clause({"44(3)", "42(8)", "42(3)(g)", "40(20)", "40(26), 1st sentence", "40(17)", "50(8)"})
class AttentionTest {

  static List<Table.Row> rows() {
    return Table.rows("attention.csv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void tellsWhatTheTableSays(Table.Row row) {
    List<String> given = row.words("given");
    Attention attention =
        new Attention(
            Assistance.of(row.get("measure")),
            LegalBasis.of(row.get("basis")),
            given.contains("at-risk"),
            given.contains("confidential"),
            given.contains("deadline"),
            given.contains("deadline-reason"),
            given.contains("procedure"),
            given.contains("earlier"),
            row.get("held").isEmpty()
                ? Optional.empty()
                : Optional.of(Holding.of(row.get("held"))));

    assertThat(attention.notices().stream().map(Notice::id)).isEqualTo(row.words("notices"));
    assertThat(
            attention.notices().stream().flatMap(notice -> notice.provisions().stream()).toList())
        .extracting(Provision::text)
        .isEqualTo(row.provisions("provisions"));
  }
}
