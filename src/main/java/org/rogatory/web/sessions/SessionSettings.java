package org.rogatory.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last; {@code rogatory.sessions}. After how much time without a request they end
 * says {@code server.servlet.session.timeout}.
 *
 * @param lifetime the longest time from the login to the end, whatever is done meanwhile
 * @param fresh so long after the login a person may end sessions without logging in again
 */
@ConfigurationProperties("rogatory.sessions")
record SessionSettings(@DefaultValue("12h") Duration lifetime, @DefaultValue("5m") Duration fresh) {

  /**
   * How much is left of a session.
   *
   * @param idle after so long without a request it ends
   */
  Optional<Duration> left(Instant since, Instant lastSeen, Duration idle, Instant now) {
    Duration unused = Duration.between(now, lastSeen.plus(idle));
    Duration whole = Duration.between(now, since.plus(lifetime));
    Duration left = unused.compareTo(whole) < 0 ? unused : whole;
    return left.isNegative() || left.isZero() ? Optional.empty() : Optional.of(left);
  }

  SessionSettings {
    requireTime("lifetime", lifetime);
    requireTime("fresh", fresh);
  }

  private static void requireTime(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("rogatory.sessions." + name + ": a time above zero");
    }
  }

  /** Whether a login of this moment is a fresh one. */
  boolean isFresh(Instant login, Instant now) {
    return login.plus(fresh).isAfter(now);
  }
}
