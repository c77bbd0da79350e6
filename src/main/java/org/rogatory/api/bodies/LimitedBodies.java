package org.rogatory.api.bodies;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.web.paths.AskedPath;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the bodies of all calls of the API, {@code rogatory.api.largest-body}. */
@Component
class LimitedBodies extends OncePerRequestFilter {

  private final DataSize most;

  LimitedBodies(@Value("${rogatory.api.largest-body}") DataSize most) {
    this.most = most;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !AskedPath.isOfApi(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new LimitedBody(request, most), response);
  }
}
