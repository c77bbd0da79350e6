package org.rogatory.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.rogatory.access.SecurityLog;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what would change something and comes from a page of another site, as the browser says in
 * {@code Sec-Fetch-Site}: by a form's token it would be refused anyway, but a browser also sends
 * along a password that it remembers for the API. Programs that are no browsers say nothing of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 7)
class OtherSites extends OncePerRequestFilter {

  private static final String FROM = "Sec-Fetch-Site";
  private static final Set<String> OURS = Set.of("same-origin", "none");
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final SecurityLog log;

  OtherSites(SecurityLog log) {
    this.log = log;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String from = request.getHeader(FROM);
    if (from == null || OURS.contains(from) || READING.contains(request.getMethod())) {
      chain.doFilter(request, response);
    } else {
      log.refusedBefore("sent by a page of another site", request.getRemoteAddr());
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
