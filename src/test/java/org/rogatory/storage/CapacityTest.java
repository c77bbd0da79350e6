package org.rogatory.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CapacityTest {

  private static final long MEGABYTE = 1024 * 1024;
  private static final Duration SHORT = Duration.ofMillis(50);

  @Test
  void whatGetsNoShareIsRefusedAndAShareGivenBackServesTheNext() {
    Capacity capacity = Capacities.of(48 * MEGABYTE, SHORT, 5);

    Capacity.Share share = capacity.forParsing(MEGABYTE);

    assertThatThrownBy(() -> capacity.forParsing(1024))
        .isInstanceOfSatisfying(Busy.class, busy -> assertThat(busy.secondsToWait()).isEqualTo(1));
    assertThatThrownBy(() -> capacity.forLetter(1, () -> "made")).isInstanceOf(Busy.class);
    share.close();
    assertThat(capacity.forLetter(1, () -> "made")).isEqualTo("made");
  }

  @Test
  void whatIsLargerThanTheWholeTakesTheWhole() {
    Capacity capacity = Capacities.of(48 * MEGABYTE, SHORT, 5);

    try (Capacity.Share all = capacity.forParsing(1000 * MEGABYTE)) {
      assertThatThrownBy(() -> capacity.forParsing(1024)).isInstanceOf(Busy.class);
    }
    assertThatCode(() -> capacity.forParsing(1000 * MEGABYTE).close()).doesNotThrowAnyException();
  }

  @Test
  void aShareIsGivenBackWhereTheWorkFails() {
    Capacity capacity = Capacities.of(48 * MEGABYTE, SHORT, 5);

    assertThatThrownBy(
            () ->
                capacity.forLetter(
                    100_000,
                    () -> {
                      throw new IllegalStateException("no such font");
                    }))
        .hasMessage("no such font");

    assertThat(capacity.forLetter(100_000, () -> "made")).isEqualTo("made");
  }

  @Test
  void oneWaitsAndWhoFindsTheQueueFullIsRefusedAtOnce() throws Exception {
    Capacity capacity = Capacities.of(48 * MEGABYTE, Duration.ofMinutes(1), 1);
    Capacity.Share share = capacity.forParsing(MEGABYTE);

    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> capacity.forLetter(1, () -> "made"));
    while (capacity.waiting() == 0) {
      Thread.onSpinWait();
    }

    assertThatThrownBy(() -> capacity.forParsing(1024)).isInstanceOf(Busy.class);
    assertThat(first).isNotDone();
    share.close();
    assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo("made");
  }
}
