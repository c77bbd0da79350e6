package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.convention.scope.MaximumPenalty;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.convention.scope.Scope;
import org.rogatory.convention.scope.ScopeFinding;

@Clause({"35(1)-(2)", "40(1)", "7-17, 19, notes 3-4", "4(1)-(2)"})
class ScopeTest {

  static List<Table.Row> cases() {
    return Table.rows("scope.csv");
  }

  static List<Table.Row> otherCrime() {
    return Table.rows("scope-other-crime.csv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @Clause({"2(h)", "65, 67", "50(1)", "50(2)"})
  void theThresholdIsAsTheTableSays(Table.Row row) {
    ScopeFinding finding =
        Scope.examine(
            Words.offences(row.get("offences")),
            Assistance.of(row.get("measure")),
            Stated.of(row.get("electronic")),
            Stated.of(row.get("in-force")));

    assertThat(finding.outcome().id()).isEqualTo(row.get("outcome"));
    assertThat(Words.texts(finding.provisions())).isEqualTo(row.provisions("provisions"));
    List<String> words =
        finding.outcome() == ScopeFinding.Outcome.ASK
            ? finding.questions().stream().map(Reason::key).toList()
            : List.of(finding.reason().key());
    assertThat(words).isEqualTo(row.words("reason").stream().map("scope."::concat).toList());
    assertThat(Words.ids(finding.notices())).isEqualTo(row.wordSet("notices"));
  }

  @ParameterizedTest
  @MethodSource("otherCrime")
  void otherSeriousCrimeOpensElectronicEvidenceOnly(Table.Row row) {
    Assistance assistance = Assistance.of(row.get("measure"));
    OffenceClaim fraud = OffenceClaim.other(MaximumPenalty.years(5));

    assertThat(Scope.dependsOnElectronicForm(assistance))
        .isEqualTo(row.get("asked").equals("state"));
    assertThat(Scope.dependsOnPurpose(assistance)).isEqualTo(row.get("asked").equals("person"));
    for (Stated electronic : Stated.values()) {
      ScopeFinding finding = Scope.examine(fraud, assistance, electronic);

      assertThat(finding.outcome().id()).as(electronic.id()).isEqualTo(row.get(electronic.id()));
      assertThat(finding.asksPerson())
          .isEqualTo(electronic == Stated.NOT_STATED && row.get("asked").equals("person"));
      if (!row.get("decisive").isEmpty() && finding.outcome() == ScopeFinding.Outcome.OUTSIDE) {
        assertThat(Words.texts(finding.provisions())).contains(row.get("decisive"));
      }
    }
  }

  @Test
  void everyKindOfAssistanceHasARow() {
    assertThat(otherCrime().stream().map(row -> row.get("measure")))
        .containsExactlyElementsOf(
            List.of(Assistance.values()).stream().map(Assistance::id).toList());
  }

  @ParameterizedTest
  @EnumSource(Assistance.class)
  void anOffenceUnderTheConventionOpensEverythingWhateverItsPenalty(Assistance assistance) {
    for (int article = 7; article <= 16; article++) {
      for (OffenceClaim.Mode mode : OffenceClaim.Mode.values()) {
        OffenceClaim claim = OffenceClaim.underConvention(article, mode, MaximumPenalty.years(0));

        assertThat(Scope.examine(claim, assistance, Stated.NO).outcome())
            .isEqualTo(ScopeFinding.Outcome.INSIDE);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Assistance.class)
  @Clause({"60, note 5", "47"})
  void outsideIsNeverADeadEndAndAQuestionIsNeverEmpty(Assistance assistance) {
    for (Stated electronic : Stated.values()) {
      for (MaximumPenalty penalty :
          List.of(MaximumPenalty.years(3), MaximumPenalty.years(9), MaximumPenalty.notStated())) {
        ScopeFinding finding =
            Scope.examine(List.of(OffenceClaim.other(penalty)), assistance, electronic, Stated.YES);

        assertThat(finding.provisions()).isNotEmpty();
        assertThat(finding.exits().isEmpty())
            .isEqualTo(finding.outcome() != ScopeFinding.Outcome.OUTSIDE);
        assertThat(finding.questions().isEmpty())
            .isEqualTo(finding.outcome() != ScopeFinding.Outcome.ASK);
      }
    }
  }

  @Test
  void aPreservationIsExecutedWhileTheScopeIsAskedAbout() {
    List<OffenceClaim> unknown = List.of(OffenceClaim.other(MaximumPenalty.notStated()));

    assertThat(
            Scope.examine(unknown, Assistance.PRESERVATION, Stated.YES, Stated.YES)
                .executedMeanwhile())
        .isTrue();
    assertThat(
            Scope.examine(unknown, Assistance.STORED_DATA, Stated.YES, Stated.YES)
                .executedMeanwhile())
        .isFalse();
    assertThat(
            Scope.examine(
                    List.of(OffenceClaim.other(MaximumPenalty.years(2))),
                    Assistance.PRESERVATION,
                    Stated.YES,
                    Stated.YES)
                .executedMeanwhile())
        .isFalse();
  }

  @Test
  void anOffenceThatNoArticleEstablishesCannotBeClaimed() {
    MaximumPenalty penalty = MaximumPenalty.years(5);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffenceClaim.underConvention(6, OffenceClaim.Mode.PRINCIPAL, penalty));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OffenceClaim.underConvention(18, OffenceClaim.Mode.PRINCIPAL, penalty));
    assertThatIllegalArgumentException().isThrownBy(() -> OffenceClaim.Predicate.of(17));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OffenceClaim(
                    OffenceClaim.Origin.CONVENTION,
                    13,
                    OffenceClaim.Predicate.of(7),
                    OffenceClaim.Mode.PRINCIPAL,
                    penalty));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new OffenceClaim(
                    OffenceClaim.Origin.OTHER,
                    13,
                    new OffenceClaim.Predicate(Set.of(), false),
                    OffenceClaim.Mode.PRINCIPAL,
                    penalty));
    assertThatIllegalArgumentException().isThrownBy(() -> MaximumPenalty.years(-1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MaximumPenalty(MaximumPenalty.Kind.LIFE, 12));
  }
}
