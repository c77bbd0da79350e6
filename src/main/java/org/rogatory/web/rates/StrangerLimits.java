package org.rogatory.web.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.rogatory.access.SecurityLog;
import org.rogatory.web.paths.AskedPath;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses strangers who ask too often, before anything else is done for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StrangerLimits extends OncePerRequestFilter {

  private static final String BASIC = "Basic ";

  private final Rates rates;
  private final SecurityLog log;
  private final boolean looksAtPasswords;

  StrangerLimits(Rates rates, SecurityLog log, Environment environment) {
    this.looksAtPasswords = !environment.acceptsProfiles(Profiles.of("production"));
    this.rates = rates;
    this.log = log;
  }

  /**
   * Whoever has a session is counted by its account, and so is a password where one is looked at;
   * health is always told.
   */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return AskedPath.isHealth(request)
        || request.isRequestedSessionIdValid()
        || bringsPassword(request);
  }

  private boolean bringsPassword(HttpServletRequest request) {
    String brought = request.getHeader(HttpHeaders.AUTHORIZATION);
    return looksAtPasswords
        && brought != null
        && brought.regionMatches(true, 0, BASIC, 0, BASIC.length())
        && AskedPath.isOfApi(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = rates.count(Act.STRANGER, null, request.getRemoteAddr());
    if (wait.isPresent()) {
      log.tooOften(Act.STRANGER.toString(), Optional.empty(), request.getRemoteAddr());
      TooOften.answer(response, wait.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
