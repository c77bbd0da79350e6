package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.contents.Content;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.ContentReport;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.scope.Scope;
import org.rogatory.convention.scope.ScopeFinding;

/** The nine letters as they arrive, and what the desk should find in each. */
class SamplesTest {

  static List<Table.Row> samples() {
    return Table.rows("samples.csv");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theDeskFindsWhatTheSampleHas(Table.Row row) {
    Assistance assistance = Assistance.of(row.get("measure"));
    Map<ContentItem, Content> contents = new EnumMap<>(ContentItem.class);
    row.words("says").forEach(item -> contents.put(ContentItem.of(item), Content.ofText("text")));

    ContentReport report = Contents.examine(assistance, LegalBasis.CONVENTION, contents);
    ScopeFinding scope =
        Scope.examine(
            Words.offences(row.get("offences")),
            assistance,
            Stated.of(row.get("electronic")),
            Stated.YES);

    assertThat(
            report.open().stream()
                .map(finding -> finding.item().id() + " " + finding.provision())
                .toList())
        .isEqualTo(row.parts("asked"));
    assertThat(report.settled()).isEqualTo(row.get("settled").equals("yes"));
    assertThat(scope.outcome().id()).isEqualTo(row.get("scope"));
    assertThat(Words.texts(scope.provisions())).isEqualTo(row.provisions("scope-provisions"));
  }

  @Test
  void allNineAreThere() {
    assertThat(new TreeSet<>(samples().stream().map(row -> row.get("sample")).toList()))
        .containsExactly("01", "02", "03", "04", "05", "06", "07", "08", "09");
  }
}
