package org.rogatory.web.sessions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last; {@code rogatory.sessions}. After how much time without a request they end
 * says {@code server.servlet.session.timeout}.
 *
 * @param lifetime the longest time from the login to the end, whatever is done meanwhile
 */
@ConfigurationProperties("rogatory.sessions")
record SessionSettings(@DefaultValue("12h") Duration lifetime) {

  SessionSettings {
    if (lifetime.isNegative() || lifetime.isZero()) {
      throw new IllegalArgumentException("rogatory.sessions.lifetime: a time above zero");
    }
  }
}
