package org.rogatory.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;

/**
 * How strongly somebody has to log in at the provider before he or she is let in here. It is asked
 * for on the way there, and looked at on the way back.
 */
@Component
@Profile("production")
class LoginStrength {

  /** How far the clocks may differ. */
  private static final Duration SKEW = Duration.ofMinutes(1);

  private final SingleSignOnSettings settings;
  private final Clock clock;

  LoginStrength(SingleSignOnSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** What is asked of the provider, by the names of OpenID Connect. */
  Map<String, Object> asked() {
    Map<String, Object> asked = new TreeMap<>();
    if (!settings.requiredAcr().isEmpty()) {
      asked.put("acr_values", String.join(" ", settings.requiredAcr()));
    }
    if (settings.maxAge() != null) {
      asked.put("max_age", String.valueOf(settings.maxAge().toSeconds()));
    }
    return asked;
  }

  /** Whether this login is strong enough, and not too long ago. */
  boolean suffices(OidcIdToken token) {
    return isOneOf(
            settings.requiredAcr(), List.of(String.valueOf(token.getAuthenticationContextClass())))
        && isOneOf(settings.requiredAmr(), methods(token))
        && isRecent(token.getAuthenticatedAt());
  }

  private static List<String> methods(OidcIdToken token) {
    List<String> methods = token.getAuthenticationMethods();
    return methods == null ? List.of() : methods;
  }

  private static boolean isOneOf(List<String> required, List<String> said) {
    return required.isEmpty() || !Collections.disjoint(required, said);
  }

  private boolean isRecent(@Nullable Instant at) {
    Duration most = settings.maxAge();
    return most == null || at != null && at.plus(most).plus(SKEW).isAfter(clock.instant());
  }
}
