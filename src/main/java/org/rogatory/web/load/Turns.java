package org.rogatory.web.load;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.rogatory.web.paths.AskedPath;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Only so many requests are worked on at once, fewer than there are connections to the database:
 * work that needs a second connection always gets it. The server has many more threads, which wait
 * for bodies and for turns. A download gives its turn back before it is sent. Health needs no turn.
 */
@Component
@Order
class Turns extends OncePerRequestFilter {

  private final LoadSettings settings;
  private final Semaphore free;

  Turns(LoadSettings settings) {
    this.settings = settings;
    this.free = new Semaphore(settings.turns(), true);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return AskedPath.isHealth(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!comesInTime()) {
      response.setHeader(
          HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, settings.patience().toSeconds())));
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      free.release();
    }
  }

  private boolean comesInTime() {
    if (free.getQueueLength() >= settings.queue()) {
      return false;
    }
    try {
      return free.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
