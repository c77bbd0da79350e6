package org.rogatory.web.sessions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has lasted too long, however often it is used: whoever stole it does not have
 * it for ever. Its time is that of the machine, whatever the program's clock shows.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 8)
class SessionLifetime extends OncePerRequestFilter {

  private static final Clock MACHINE = Clock.systemUTC();

  private final SessionSettings settings;

  SessionLifetime(SessionSettings settings) {
    this.settings = settings;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpSession session = request.getSession(false);
    if (session != null && age(session) > settings.lifetime().toMillis()) {
      session.invalidate();
    }
    chain.doFilter(request, response);
  }

  private static long age(HttpSession session) {
    return MACHINE.millis() - session.getCreationTime();
  }
}
