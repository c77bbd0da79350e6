package org.rogatory.web.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private static final String HERE = "10.0.0.1";

  private final Rates rates = rates();
  private final Attempts attempts = new Attempts(rates, Duration.ofSeconds(20));

  @Test
  void nobodyIsToldOfTooManyWhileItIsNotKnown() throws Exception {
    attempts.begin("amina", HERE);
    attempts.begin("amina", HERE);
    CompletableFuture<Boolean> third =
        CompletableFuture.supplyAsync(() -> attempts.begin("amina", HERE).isEmpty());

    assertThat(third).isNotDone();
    attempts.end("amina", HERE, false);

    assertThat(third.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoeverWaitsIsRefusedAsSoonAsAllOthersWereWrong() throws Exception {
    attempts.begin("amina", HERE);
    attempts.begin("amina", HERE);
    CompletableFuture<Boolean> third =
        CompletableFuture.supplyAsync(() -> attempts.begin("amina", HERE).orElseThrow().areWrong());

    attempts.end("amina", HERE, true);
    attempts.end("amina", HERE, true);

    assertThat(third.get(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatIsNotKnownInTimeIsNoWrongPassword() {
    Attempts impatient = new Attempts(rates, Duration.ofMillis(1));
    impatient.begin("amina", HERE);
    impatient.begin("amina", HERE);

    assertThat(impatient.begin("amina", HERE))
        .hasValueSatisfying(refused -> assertThat(refused.areWrong()).isFalse());
  }

  @Test
  void wrongOnesOfAnAccountAreKnownWhileOthersOfItsAddressAreLookedAt() {
    attempts.begin("jonas", HERE);
    for (int wrong = 0; wrong < 2; wrong++) {
      attempts.begin("amina", HERE);
      attempts.end("amina", HERE, true);
    }

    assertThat(attempts.begin("amina", HERE))
        .hasValueSatisfying(refused -> assertThat(refused.areWrong()).isTrue());
  }

  @Test
  void whoIsRefusedForTheAccountCostsItsAddressNothing() {
    for (int wrong = 0; wrong < 2; wrong++) {
      attempts.begin("amina", HERE);
      attempts.end("amina", HERE, true);
    }
    for (int more = 0; more < 9; more++) {
      assertThat(attempts.begin("amina", HERE)).isPresent();
    }

    assertThat(attempts.begin("jonas", HERE)).isEmpty();
  }

  private static Rates rates() {
    RateSettings.Rate few = new RateSettings.Rate(2, 4, Duration.ofHours(9));
    return new Rates(new RateSettings(few, few, few, few, few, 100));
  }
}
