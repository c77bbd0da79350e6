package org.rogatory.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.storage.DatabaseAway;
import org.rogatory.storage.DatabaseWatch;
import org.rogatory.web.paths.AskedPath;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers by 503 while the database does not answer, before anybody looks at a password: without a
 * database nobody knows whether it is right.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
public class WithoutDatabase extends OncePerRequestFilter {

  /** Marks a request that failed for this reason, so that the answer names it. */
  static final String REASON = WithoutDatabase.class.getName();

  private static final String SECONDS = "5";

  private final DatabaseWatch watch;

  WithoutDatabase(DatabaseWatch watch) {
    this.watch = watch;
  }

  /** What needs no database: whether the program is well, and what pages are made of. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = AskedPath.of(request);
    return path.startsWith("/actuator/")
        || path.startsWith("/assets/")
        || path.startsWith("/webjars/")
        || path.startsWith("/vendor/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (watch.isAway()) {
      answer(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (!DatabaseAway.causes(failure) || response.isCommitted()) {
        throw failure;
      }
      response.reset();
      answer(request, response);
    }
  }

  /** Says that the database is away; its page or problem is made where all errors are. */
  public static void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    mark(request, response);
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** Says in the header when to ask again. */
  static void mark(HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(REASON, true);
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
  }

  /** Whether the request failed for this reason. */
  public static boolean failed(HttpServletRequest request) {
    return request.getAttribute(REASON) != null;
  }
}
