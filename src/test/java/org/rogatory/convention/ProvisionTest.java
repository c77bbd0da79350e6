package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProvisionTest {

  static List<Table.Row> citations() {
    return Table.rows("provisions.csv");
  }

  @ParameterizedTest
  @MethodSource("citations")
  void onlyWhatTheConventionHasCanBeCited(Table.Row row) {
    String text = row.get("text");

    if (row.get("exists").equals("yes")) {
      assertThat(Provision.of(text)).hasToString(text);
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Provision.of(text))
          .withMessageContaining(text);
    }
  }

  @Test
  void provisionsStandInTheOrderOfTheTreaty() {
    List<Provision> mixed =
        Provision.listOf(
            "note 3",
            "50(1)",
            "40(28)",
            "40(3)(m)",
            "40(3)",
            "2(o)",
            "40(21)(b)",
            "40",
            "35(1)",
            "note 1",
            "40(9)");

    assertThat(mixed.stream().sorted())
        .containsExactlyElementsOf(
            Provision.listOf(
                "2(o)",
                "35(1)",
                "40",
                "40(3)",
                "40(3)(m)",
                "40(9)",
                "40(21)(b)",
                "40(28)",
                "50(1)",
                "note 1",
                "note 3"));
  }

  @Test
  void aPartIsWithinItsWholeAndNotWithinAnotherThatBeginsAlike() {
    Provision part = Provision.of("40(21)(b)");

    assertThat(part.isWithin(Provision.of("40(21)"))).isTrue();
    assertThat(part.isWithin(Provision.of("40"))).isTrue();
    assertThat(part.isWithin(part)).isTrue();
    assertThat(part.isWithin(Provision.of("40(2)"))).isFalse();
    assertThat(Provision.of("40(21)").isWithin(part)).isFalse();
    assertThat(Provision.of("46").isWithin(Provision.of("4"))).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "40(7),false",
    "40(8),true",
    "40(12)(b),true",
    "40(28),true",
    "40(31),true",
    "40(32),false",
    "40,false",
    "42(8),false",
    "46,false",
    "note 5,false"
  })
  void whereAnotherTreatyGovernsItTakesThePlaceOfParagraphs8To31(String text, boolean yields) {
    Provision provision = Provision.of(text);

    assertThat(provision.yieldsToAnotherTreaty()).isEqualTo(yields);
    assertThat(LegalBasis.OTHER_TREATY.applies(provision)).isEqualTo(!yields);
    assertThat(LegalBasis.TREATY_WITH_PARAGRAPHS_8_TO_31.applies(provision)).isTrue();
    assertThat(LegalBasis.CONVENTION.applies(provision)).isTrue();
  }
}
