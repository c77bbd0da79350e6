package org.rogatory.storage;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.stereotype.Component;

/**
 * Keeps those quiet who would say every few seconds that there is no database, {@code
 * rogatory.quiet-while-away}: the log says once that it went and once that it came back.
 */
@Component
class QuietLogs {

  private final LoggingSystem logging;
  private final List<String> names;

  QuietLogs(LoggingSystem logging, @Value("${rogatory.quiet-while-away}") List<String> names) {
    this.logging = logging;
    this.names = names;
  }

  void hush() {
    names.forEach(name -> logging.setLogLevel(name, LogLevel.OFF));
  }

  /** As it was configured before. */
  void speak() {
    names.forEach(name -> logging.setLogLevel(name, null));
  }
}
