package org.rogatory.explore.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Clause;

/** What counts as a port in what the random histories say. */
@Clause("40(15)(e)")
class AdvisedTest {

  @ParameterizedTest
  @ValueSource(strings = {"81.2.69.142, port 4711", "81.2.69.142:4711 at 10:15 UTC"})
  void aPortIsNamed(String words) {
    assertThat(Advised.namesPort(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"81.2.69.142 on 4 August 2026 at 10:15", "81.2.69.142", "Portugal"})
  void noPortIsNamed(String words) {
    assertThat(Advised.namesPort(words)).isFalse();
  }
}
