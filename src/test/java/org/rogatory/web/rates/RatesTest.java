package org.rogatory.web.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.rogatory.access.SecurityLog;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RatesTest {

  private static final RateSettings.Rate FEW = new RateSettings.Rate(2, 3, Duration.ofMinutes(10));
  private static final RateSettings.Rate MANY =
      new RateSettings.Rate(1000, 1000, Duration.ofMinutes(1));

  private long now;
  private final Rates rates = new Rates(new RateSettings(FEW, FEW, FEW, MANY, MANY, 100), time());

  @Test
  void anAccountWaitsFromThereAndNotFromElsewhere() {
    assertThat(wrong("amina", "10.0.0.1")).isZero();
    assertThat(wrong("amina", "10.0.0.1")).isZero();

    assertThat(wrong("amina", "10.0.0.1")).isEqualTo(Duration.ofMinutes(5));
    assertThat(wrong("amina", "10.0.0.2")).isZero();
  }

  @Test
  void anAddressWaitsWhateverAccountsItTries() {
    wrong("a", "10.0.0.1");
    wrong("b", "10.0.0.1");
    wrong("c", "10.0.0.1");

    assertThat(wrong("d", "10.0.0.1")).isPositive();
  }

  @Test
  void aSearchIsCountedForTheAccountWhereverItComesFrom() {
    rates.count(Act.SEARCH, "amina", "10.0.0.1");
    rates.count(Act.SEARCH, "amina", "10.0.0.2");

    assertThat(rates.count(Act.SEARCH, "amina", "10.0.0.3")).isPresent();
  }

  @Test
  void whatWasCountedComesBackWithTimeOrWhenItDidNotHappen() {
    wrong("amina", "10.0.0.1");
    wrong("amina", "10.0.0.1");
    now += Duration.ofMinutes(5).toNanos();
    assertThat(wrong("amina", "10.0.0.1")).isZero();
    assertThat(wrong("amina", "10.0.0.1")).isPositive();

    rates.takeBack(Act.WRONG_PASSWORD, "amina", "10.0.0.1");

    assertThat(wrong("amina", "10.0.0.1")).isZero();
  }

  @Test
  void strangersWaitButHealthIsAlwaysTold() throws Exception {
    StrangerLimits limits = new StrangerLimits(rates, new SecurityLog(), new MockEnvironment());
    for (int visit = 0; visit < 3; visit++) {
      assertThat(visit(limits, "/login").getStatus()).isEqualTo(200);
    }

    MockHttpServletResponse refused = visit(limits, "/login");

    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After"))))
        .isBetween(1, 201);
    assertThat(visit(limits, "/actuator/health").getStatus()).isEqualTo(200);
  }

  @Test
  void aRateThatLetsNothingThroughStopsTheStart() {
    assertThatThrownBy(() -> new RateSettings.Rate(0, 1, Duration.ofSeconds(1)))
        .hasMessageContaining("rogatory.rates");
  }

  private static MockHttpServletResponse visit(StrangerLimits limits, String path)
      throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setRequestedSessionIdValid(false);
    limits.doFilter(request, answer, new MockFilterChain());
    return answer;
  }

  private Duration wrong(String account, String address) {
    return rates.count(Act.WRONG_PASSWORD, account, address).orElse(Duration.ZERO);
  }

  private TimeMeter time() {
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return now;
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }
}
