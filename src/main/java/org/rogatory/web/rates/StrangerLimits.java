package org.rogatory.web.rates;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses strangers who ask too often, before anything else is done for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StrangerLimits extends OncePerRequestFilter {

  private final Rates rates;

  StrangerLimits(Rates rates) {
    this.rates = rates;
  }

  /** Whoever has a session or a password is counted by its account; health is always told. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith(request.getContextPath() + "/actuator/health")
        || request.isRequestedSessionIdValid()
        || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Duration> wait = rates.count(Act.STRANGER, null, request.getRemoteAddr());
    if (wait.isPresent()) {
      TooOften.answer(response, wait.get());
    } else {
      chain.doFilter(request, response);
    }
  }
}
