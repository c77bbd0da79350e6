package org.rogatory.incoming.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;

/** A letter about a delay says of each measure where it stands, and tells no decision before it. */
@Clause("40(26), 1st sentence")
class LateBecauseTest {

  @ParameterizedTest
  @EnumSource(
      value = MeasureState.class,
      names = {"GRANTED", "IN_EXECUTION"})
  void whatTheOtherStateKnowsIsNamed(MeasureState state) {
    assertThat(LateBecause.of(state)).hasToString(state.name());
  }

  @Test
  void whatIsNotDecidedIsBeingExaminedWhateverWasProposed() {
    EnumSet<MeasureState> undecided = EnumSet.allOf(MeasureState.class);
    undecided.removeIf(state -> state.isDecided() || state == MeasureState.POSTPONED);

    assertThat(undecided)
        .contains(MeasureState.REFUSAL_PROPOSED, MeasureState.POSTPONEMENT_PROPOSED)
        .allSatisfy(state -> assertThat(LateBecause.of(state)).isEqualTo(LateBecause.EXAMINED));
  }
}
