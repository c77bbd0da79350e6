package org.rogatory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rogatory.storage.DatabaseClosedItself;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the program at once when its memory is exhausted or its embedded database has closed itself.
 * Such a program answers nothing right any more, and each further write could damage the database;
 * whatever supervises it starts it anew.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Exhaustion extends OncePerRequestFilter {

  /** The same as that of {@code -XX:+ExitOnOutOfMemoryError}. */
  static final int EXIT_CODE = 3;

  private static final Logger log = LoggerFactory.getLogger(Exhaustion.class);

  private final Runnable end;

  @Autowired
  Exhaustion() {
    this(Exhaustion::halt);
  }

  Exhaustion(Runnable end) {
    this.end = end;
  }

  /** Ends the program when a thread dies of exhaustion that nobody else has seen. */
  static void watchThreads() {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> {
          log.error("thread {} ended", thread.getName(), error);
          if (isFatal(error)) {
            halt();
          }
        });
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException | Error failure) {
      endIfFatal(failure);
      throw failure;
    }
  }

  /** A database that has closed itself answers nobody any more. */
  @EventListener
  void endWithDatabase(DatabaseClosedItself closed) {
    endIfFatal(closed.cause());
  }

  private void endIfFatal(Throwable failure) {
    if (isFatal(failure)) {
      log.error("memory is exhausted or the database has closed; the program ends", failure);
      end.run();
    }
  }

  static boolean isFatal(Throwable failure) {
    return DatabaseClosedItself.causes(failure) || isOutOfMemory(failure);
  }

  private static boolean isOutOfMemory(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 50; depth++) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static void halt() {
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
