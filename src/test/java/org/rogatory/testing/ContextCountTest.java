package org.rogatory.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@RogatoryTest
@Tag("database")
class ContextCountTest {

  @Test
  void noMoreContextsThanAllowed() {
    assertThat(ContextCount.started()).isBetween(1, ContextCount.ALLOWED);
  }

  @Test
  void oneTooManyDoesNotStart() {
    assertThatThrownBy(() -> ContextCount.check(ContextCount.ALLOWED + 1))
        .hasMessageContaining("number 3");
  }
}
