package org.rogatory;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in words that the program already runs in this folder, where the database alone would print
 * a stack.
 */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {

  /** H2: the database file is locked by another process. */
  private static final int ALREADY_OPEN = 90020;

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
    if (cause.getErrorCode() != ALREADY_OPEN) {
      return null;
    }
    return new FailureAnalysis(
        "Rogatory is already running with the database in this folder: " + cause.getMessage(),
        "End the other one first, or give this one a folder of its own: --rogatory.data=./other-data",
        cause);
  }
}
