package org.rogatory.web.rates;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often something may be done; {@code rogatory.rates}. It comes back evenly over the time, and
 * all of it may be used at once.
 *
 * @param wrongPasswords wrong passwords
 * @param strangers requests by those who have not logged in, counted for their address only
 * @param search lists that are searched or filtered
 * @param export documents and letters that are fetched
 * @param api calls of the API
 * @param remembered of how many addresses and accounts it is known what they did
 */
@ConfigurationProperties("rogatory.rates")
record RateSettings(
    Rate wrongPasswords, Rate strangers, Rate search, Rate export, Rate api, int remembered) {

  /**
   * How often.
   *
   * @param account by one account, from one address where it is about passwords: nobody can lock
   *     another person out from elsewhere
   * @param address from one address
   * @param in in this time
   */
  record Rate(int account, int address, Duration in) {

    Rate {
      if (account < 1 || address < 1 || in.isNegative() || in.isZero()) {
        throw new IllegalArgumentException("rogatory.rates: numbers and times are above zero");
      }
    }
  }

  Rate of(Act act) {
    return switch (act) {
      case WRONG_PASSWORD -> wrongPasswords;
      case STRANGER -> strangers;
      case SEARCH -> search;
      case EXPORT -> export;
      case API -> api;
    };
  }
}
