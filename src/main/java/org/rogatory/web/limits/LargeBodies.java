package org.rogatory.web.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.storage.Busy;
import org.rogatory.storage.Capacity;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Large bodies that are parsed in memory, such as JSON, take their share of the program's capacity.
 * Files that come with a form do not: the server puts them into temporary files, and they take
 * their share when they are kept. It stands behind the login, so nobody unknown takes a share.
 */
@Component
@Order
class LargeBodies extends OncePerRequestFilter {

  /** What is smaller costs no more than any other request. */
  private static final long SMALL = 128 * 1024;

  /** What is assumed of a body that does not say how long it is. */
  private static final long UNSAID = 1024 * 1024;

  private final Capacity capacity;

  LargeBodies(Capacity capacity) {
    this.capacity = capacity;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return length(request) < SMALL || type != null && type.startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Capacity.Share share;
    try {
      share = capacity.forParsing(length(request));
    } catch (Busy busy) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.secondsToWait()));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try (share) {
      chain.doFilter(request, response);
    }
  }

  private static long length(HttpServletRequest request) {
    long said = request.getContentLengthLong();
    boolean comes = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    return said >= 0 ? said : comes ? UNSAID : 0;
  }
}
