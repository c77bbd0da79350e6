package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.incoming.found.CoveringLetter;

/** A supplement has its own number and date, and may ask for confidentiality, 40(20). */
@Clause({"40(16)", "40(20)"})
class CoveringLetterTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  private final InMemory file = InMemory.in(MeasureState.UNDER_ASSESSMENT);

  @Test
  void itsWishHoldsAsThatOfTheRequest() {
    came(new CoveringLetter("XB-77", DAY, true, "Measure 1"));

    assertThat(file.request().formalities().isConfidential()).isTrue();
    assertThat(file.request().formalities().confidentialityScope()).hasValue("Measure 1");
    assertThat(file.journal().facts())
        .endsWith(new RequestFact.CoveringLetterCame("XB-77", DAY, true, "Measure 1"));
    assertThat(FromJournal.of(file.journal().entries()))
        .isEqualTo(FromTables.of(file.request(), List.of(), List.of(), false, List.of()));
  }

  @Test
  void itsNumberAndDateChangeNothingElse() {
    came(new CoveringLetter("XB-77", null, false, " "));

    assertThat(file.request().formalities().isConfidential()).isFalse();
    assertThat(file.kinds()).contains("covering-letter-came");
  }

  @Test
  void itIsNotDatedAfterItsArrivalAndAScopeNeedsTheWish() {
    for (CoveringLetter letter :
        List.of(
            new CoveringLetter(null, DAY.plusDays(9), false, null),
            new CoveringLetter(null, null, false, "All of it"))) {
      assertThatThrownBy(() -> came(letter)).isInstanceOf(BadInput.class);
    }
    assertThat(file.kinds()).doesNotContain("covering-letter-came");
  }

  private void came(CoveringLetter letter) {
    file.then(
        verbs ->
            Arrivals.of(verbs)
                .take(
                    new Arrival.SupplementArrived(
                        new Arrival.Coming(Channel.CENTRAL_AUTHORITY_POST, verbs.moment()),
                        Map.of("facts", "More of them."),
                        Map.of(),
                        null,
                        null,
                        letter)));
  }
}
