package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Lasting;
import org.rogatory.incoming.found.GroundsFound;
import org.rogatory.incoming.grounds.Deciding;

/** What lasts for a period begins first; its results follow the period, 45, 46. */
@Clause({"40(12)(b)", "45(3)(f)", "46"})
class LastingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

  @Test
  void theResultsAreDueAfterThePeriodAndTheAuthorityIsNotLateBefore() {
    InMemory file = collecting(Assistance.CONTENT_DATA);
    LocalDate end = LocalDate.of(2027, 1, 4);

    file.then(verbs -> Lasting.of(verbs, 1).begun(TODAY, end));

    assertThat(file.kinds()).endsWith("period-begun");
    assertThat(file.measure().execution().executeBy().orElseThrow())
        .isAfter(end.plusDays(9))
        .isBefore(end.plusDays(20));
  }

  @Test
  void itBeganAfterItsTransmittalAndNotLaterThanToday() {
    InMemory file = collecting(Assistance.CONTENT_DATA);

    for (LocalDate on : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
      assertThat(bad(file, on, on.plusDays(60))).containsOnlyKeys("begunOn");
    }
    assertThat(bad(file, TODAY, TODAY.minusDays(1))).containsOnlyKeys("until");
    assertThat(file.kinds()).doesNotContain("period-begun");
  }

  @Test
  void nothingElseLastsForAPeriod() {
    InMemory file = collecting(Assistance.DOCUMENTS);
    assertThatThrownBy(() -> Lasting.of(file.verbs(), 1).begun(TODAY, TODAY))
        .isInstanceOf(NotInThisState.class);
    InMemory granted = granted(Assistance.CONTENT_DATA);
    assertThatThrownBy(() -> Lasting.of(granted.verbs(), 1).begun(TODAY, TODAY))
        .isInstanceOf(NotInThisState.class);
  }

  private static Map<String, ?> bad(InMemory file, LocalDate on, LocalDate until) {
    try {
      Lasting.of(file.verbs(), 1).begun(on, until);
      return Map.of();
    } catch (BadInput bad) {
      return bad.fields();
    }
  }

  private static InMemory collecting(Assistance assistance) {
    return granted(assistance)
        .then(verbs -> Executing.of(verbs, 1).transmitted("court", TODAY.plusDays(14)));
  }

  private static InMemory granted(Assistance assistance) {
    return InMemory.of(Registered.complete(assistance))
        .triaged()
        .then(verbs -> Deciding.of(verbs, 1).assess(GroundsFound.none(null)))
        .then(verbs -> Deciding.of(verbs, 1).grant(List.of(), null));
  }
}
