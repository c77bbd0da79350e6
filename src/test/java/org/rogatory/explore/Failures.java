package org.rogatory.explore;

import java.util.Arrays;
import java.util.Optional;
import org.rogatory.explore.watch.Complaint;

/** A failure of the program in words. */
final class Failures {

  private Failures() {}

  /** What failed and where, without what changes from case to case. */
  static Complaint complaint(RuntimeException failure) {
    if (failure instanceof World.DueNotDone) {
      return new Complaint("what is due cannot be done", failure.getMessage());
    }
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    Optional<StackTraceElement> where =
        Arrays.stream(cause.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.rogatory."))
            .filter(frame -> !frame.getClassName().startsWith("org.rogatory.explore"))
            .findFirst();
    String place =
        where
            .map(at -> at.getClassName().replaceFirst(".*\\.", "") + "." + at.getMethodName())
            .orElse("?");
    String line = where.map(at -> " at line " + at.getLineNumber()).orElse("");
    return new Complaint(
        "the program broke, " + cause.getClass().getSimpleName() + " in " + place,
        failure.getMessage() + line);
  }
}
