package org.rogatory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
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

  /** H2: the database has been closed; out of memory; the database was closed before. */
  private static final Set<Integer> CLOSED = Set.of(90098, 90108, 90121);

  private final JdbcClient database;
  private final Runnable end;

  @Autowired
  Exhaustion(JdbcClient database) {
    this(database, Exhaustion::halt);
  }

  Exhaustion(JdbcClient database, Runnable end) {
    this.database = database;
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

  /** A database that closed itself would else only be seen as passwords that are wrong. */
  @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
  void lookAtDatabase() {
    try {
      database.sql("select 1").query(Integer.class).single();
    } catch (DataAccessException failure) {
      endIfFatal(failure);
    }
  }

  private void endIfFatal(Throwable failure) {
    if (isFatal(failure)) {
      log.error("memory is exhausted or the database has closed; the program ends", failure);
      end.run();
    }
  }

  static boolean isFatal(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 50; depth++) {
      if (cause instanceof OutOfMemoryError
          || cause instanceof SQLException error && CLOSED.contains(error.getErrorCode())) {
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
