package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.persons.Consent;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.convention.persons.Persons;

/** What must be on record before a person is transferred or heard. */
class PersonsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final Map<Party, String> BOTH = Map.of(Party.OURS, "", Party.THEIRS, "");

  @Test
  @Clause("40(9)")
  void aTransferNeedsAnInformedConsentAndBothAgreements() {
    Consent informed = new Consent(DAY, DAY, true);
    assertThat(Persons.transfer(Optional.of(informed), BOTH, LegalBasis.CONVENTION)).isEmpty();
    assertThat(provisions(Optional.empty(), BOTH)).containsExactly("40(9)(a)");
    assertThat(provisions(Optional.of(new Consent(DAY, DAY.minusDays(1), true)), BOTH))
        .containsExactly("40(9)(a)");
    assertThat(provisions(Optional.of(new Consent(DAY, DAY, false)), BOTH))
        .containsExactly("40(9)(a)");
    assertThat(provisions(Optional.of(informed), Map.of(Party.OURS, "")))
        .containsExactly("40(9)(b)");
    assertThat(provisions(Optional.of(informed), Map.of())).containsExactly("40(9)(b)", "40(9)(b)");
    assertThat(Persons.transfer(Optional.empty(), BOTH, LegalBasis.OTHER_TREATY))
        .extracting(violation -> violation.provision().toString())
        .containsExactly("40(7)");
  }

  /** Both authorities agree, subject to such conditions as they may agree. */
  @ParameterizedTest
  @CsvSource({
    "Return by 1 March., return by  1 March, true",
    "Return by 1 March, Return by 1 June, false",
    "Return by 1 March, '', false"
  })
  @Clause("40(9)(b)")
  void twoAgreementsOnDifferentConditionsAreNone(String ours, String theirs, boolean agreed) {
    Optional<Consent> informed = Optional.of(new Consent(DAY, DAY, true));

    assertThat(provisions(informed, Map.of(Party.OURS, ours, Party.THEIRS, theirs)).toList())
        .isEqualTo(agreed ? List.of() : List.of("40(9)(b)"));
  }

  private static Stream<String> provisions(Optional<Consent> consent, Map<Party, String> agreed) {
    return Persons.transfer(consent, agreed, LegalBasis.CONVENTION).stream()
        .map(violation -> violation.provision().toString());
  }

  @ParameterizedTest
  @CsvSource({"witness, true", "victim, true", "expert, true", "suspect, false", ", false"})
  @Clause("40(18)")
  void aWitnessAVictimOrAnExpertIsHeard(String role, boolean heard) {
    Optional<HeardAs> as = Optional.ofNullable(role).map(HeardAs::of);

    assertThat(Persons.hearing(as, LegalBasis.CONVENTION).isEmpty()).isEqualTo(heard);
  }

  static Stream<Reason> reasons() {
    Stream<Violation> transfers =
        Stream.of(Optional.<Consent>empty(), Optional.of(new Consent(DAY, DAY, false)))
            .flatMap(
                consent -> Persons.transfer(consent, Map.of(), LegalBasis.CONVENTION).stream());
    Stream<Violation> hearings =
        Stream.concat(Stream.of((HeardAs) null), Arrays.stream(HeardAs.values()))
            .flatMap(
                as -> Persons.hearing(Optional.ofNullable(as), LegalBasis.CONVENTION).stream());
    Stream<Violation> others =
        Persons.transfer(
            Optional.of(new Consent(DAY, DAY, true)),
            Map.of(Party.values()[0], "In custody", Party.values()[1], "Return by 1 March"),
            LegalBasis.CONVENTION)
            .stream();
    return Stream.of(transfers, others, hearings)
        .flatMap(violations -> violations)
        .map(Violation::reason);
  }
}
