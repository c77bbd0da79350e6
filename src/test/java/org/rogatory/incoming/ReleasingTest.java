package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Clause;
import org.rogatory.convention.clocks.Hold;
import org.rogatory.incoming.execution.Executing;
import org.rogatory.incoming.execution.Releasing;
import org.rogatory.incoming.filing.Filing;
import org.rogatory.incoming.found.Result;
import org.rogatory.journal.Reference;

/** A person releases what is preserved, or holds on to it; time alone releases nothing. */
@Clause("42(8)")
class ReleasingTest {

  private static final String TOLD = "The provider by telephone; the State by our letter";
  private static final Reference OTHER = Reference.of("XA", 2026, 41);
  private static final Reference ANOTHER = Reference.of("XA", 2026, 42);
  private static final Duration SIXTY_ONE_DAYS = Duration.ofDays(62);

  @Test
  void nothingIsReleasedBeforeTheSixtyDaysAreOver() {
    InMemory file = held();
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, false))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("release-too-early");

    file.later(SIXTY_ONE_DAYS);
    assertThat(Preservations.of(file.request())).as("time alone releases nothing").hasSize(1);
    file.then(verbs -> Releasing.of(verbs, 1).release(TOLD, false));

    assertThat(Preservations.of(file.request())).isEmpty();
    assertThat(file.measure().execution().hold().reason()).contains(TOLD);
    assertThat(file.kinds()).endsWith("preservation-released");
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, false))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("nothing-held");
  }

  @Test
  void nothingIsReleasedThatARequestAsksFor() {
    InMemory file = held();
    file.later(SIXTY_ONE_DAYS);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).release(TOLD, true))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("release-asked-for");
  }

  @Test
  void aPersonHoldsOnUntilALaterDay() {
    InMemory file = held();
    LocalDate least = least(file);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).holdOn(least, "A trial is near"))
        .isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).holdOn(least.plusDays(9), " "))
        .isInstanceOf(BadInput.class);

    file.then(verbs -> Releasing.of(verbs, 1).holdOn(least.plusDays(30), "A trial is near"));

    assertThat(least(file)).isEqualTo(least.plusDays(30));
    file.later(SIXTY_ONE_DAYS);
    file.then(verbs -> Releasing.of(verbs, 1).release(TOLD, false));
    assertThat(Preservations.of(file.request())).isEmpty();
  }

  @Test
  void theEndOfTheTimeIsADecisionOfOursUntilSomebodyTakesItOrAsksForTheData() {
    InMemory file = held();
    LocalDate least = least(file);
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
    assertThat(Preservations.isToBeDecided(file.measure())).isFalse();

    file.then(verbs -> Releasing.of(verbs, 1).due(least));

    assertThat(file.kinds()).endsWith("hold-due");
    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    file.then(verbs -> Filing.of(verbs).followed(OTHER, 1))
        .then(verbs -> Filing.of(verbs).followed(ANOTHER, 1))
        .then(verbs -> Filing.of(verbs).followerDecided(OTHER, 1));
    assertThat(Preservations.isToBeDecided(file.measure())).as("another one waits").isFalse();
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
    file.then(verbs -> Filing.of(verbs).followerDecided(ANOTHER, 1));
    assertThat(file.measure().turn()).isEqualTo(Turn.US);
    file.then(verbs -> Releasing.of(verbs, 1).holdOn(least.plusDays(30), "A trial is near"));
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
    file.then(verbs -> Releasing.of(verbs, 1).due(least.plusDays(30)));
    assertThat(file.measure().turn()).isEqualTo(Turn.US);

    file.later(SIXTY_ONE_DAYS);
    file.then(verbs -> Releasing.of(verbs, 1).release(TOLD, false));
    assertThat(file.measure().turn()).isEqualTo(Turn.NOBODY);
    assertThatThrownBy(() -> Releasing.of(file.verbs(), 1).due(least))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("nothing-held");
  }

  @Test
  void whatIsOpenOrHoldsNothingIsNotDecidedOnSo() {
    InMemory open = InMemory.in(MeasureState.UNDER_ASSESSMENT);
    assertThatThrownBy(() -> Releasing.of(open.verbs(), 1).release(TOLD, false))
        .isInstanceOf(NotInThisState.class);
    InMemory none = InMemory.in(MeasureState.REFUSED);
    assertThatThrownBy(() -> Releasing.of(none.verbs(), 1).release(TOLD, false))
        .isInstanceOf(ForbiddenByProvision.class)
        .hasMessageContaining("nothing-held");
  }

  private static LocalDate least(InMemory file) {
    Hold hold = Preservations.of(file.request()).get(0).hold().orElseThrow();
    assertThat(hold.state()).isEqualTo(Hold.State.MINIMUM);
    return hold.minimum().lastDay();
  }

  private static InMemory held() {
    InMemory file = InMemory.of(Registered.preservation()).triaged();
    Instant effect = file.verbs().moment().at();
    return file.then(
            verbs -> Executing.of(verbs, 1).transmitted("court", LocalDate.of(2026, 12, 1)))
        .then(
            verbs ->
                Executing.of(verbs, 1).reported(Result.executed("Preserved.", null, null, effect)))
        .then(verbs -> Executing.of(verbs, 1).held(LocalDate.of(2027, 1, 4)));
  }
}
