package org.rogatory.logs;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the log tells of a failure besides its kind and its trace. Messages of failures quote what
 * they failed at: a database quotes the value that it refused, a reader of JSON the text. So only
 * those are told that speak of the machine and of the office's own files.
 */
final class FailureWords {

  private static final List<String> OF_THE_MACHINE =
      List.of(
          "ch.qos.logback.",
          "com.zaxxer.hikari.",
          "java.io.EOFException",
          "java.io.FileNotFoundException",
          "java.io.IOException",
          "java.lang.ClassNotFoundException",
          "java.lang.NoClassDefFoundError",
          "java.lang.OutOfMemoryError",
          "java.net.",
          "java.nio.",
          "javax.net.ssl.",
          "org.apache.catalina.LifecycleException",
          "org.flywaydb.",
          "org.rogatory.home.",
          "org.rogatory.storage.",
          "org.springframework.beans.factory.",
          "org.springframework.boot.",
          "org.springframework.context.");

  private FailureWords() {}

  /** The message, or what may be told in its place; null for nothing. */
  static @Nullable String of(IThrowableProxy failure) {
    if (failure instanceof ThrowableProxy proxy
        && proxy.getThrowable() instanceof SQLException error) {
      return "SQL state " + error.getSQLState() + ", error " + error.getErrorCode();
    }
    return isOfTheMachine(failure.getClassName()) ? failure.getMessage() : null;
  }

  private static boolean isOfTheMachine(String kind) {
    return OF_THE_MACHINE.stream().anyMatch(kind::startsWith);
  }
}
