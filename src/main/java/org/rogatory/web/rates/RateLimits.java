package org.rogatory.web.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.rogatory.access.SecurityLog;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses lists, papers and calls of somebody who asks too often. Stands behind the login. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class RateLimits extends OncePerRequestFilter {

  private final Rates rates;
  private final SecurityLog log;

  RateLimits(Rates rates, SecurityLog log) {
    this.rates = rates;
    this.log = log;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Principal person = request.getUserPrincipal();
    String account = person == null ? null : person.getName();
    Optional<Act> asked = Act.of(request);
    Optional<Duration> wait =
        asked.flatMap(act -> rates.count(act, account, request.getRemoteAddr()));
    if (wait.isPresent()) {
      log.tooOften(
          asked.orElseThrow().toString(), Optional.ofNullable(account), request.getRemoteAddr());
      TooOften.answer(response, wait.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
