package org.rogatory.storage;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The embedded database has closed itself on a fault, such as exhausted memory or a damaged file.
 * It does not come back: to open its file again could hide the fault or make it worse, so the
 * program has to end.
 *
 * @param cause what the database said
 */
public record DatabaseClosedItself(SQLException cause) {

  /** H2: closed; out of memory; was closed before. */
  private static final Set<Integer> CLOSED = Set.of(90098, 90108, 90121);

  /**
   * How H2's store ends what it says: reading or writing failed, an internal error, closed, its
   * file damaged. It takes nothing more after any of these.
   */
  private static final Pattern STORE = Pattern.compile("MVStoreException.*\\[[\\d.]+/[12346]]");

  /** Whether something failed because the embedded database has closed itself. */
  public static boolean causes(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 50; depth++) {
      if (cause instanceof SQLException error && isOne(error)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isOne(SQLException error) {
    return CLOSED.contains(error.getErrorCode())
        || STORE.matcher(String.valueOf(error.getMessage())).find();
  }

  /** The same once more, for whoever asks this database for a connection. */
  SQLException again() {
    return new SQLException(cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), cause);
  }
}
