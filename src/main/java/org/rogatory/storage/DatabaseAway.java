package org.rogatory.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** The database cannot be reached; what asks for a connection learns it at once. */
public final class DatabaseAway extends SQLTransientConnectionException {

  private static final long serialVersionUID = 1L;

  /** Of the SQL standard: something is wrong with the connection. */
  private static final String CONNECTION = "08";

  /**
   * PostgreSQL: shut down by an administrator, crashed, starting; too many connections; disk full.
   */
  private static final Set<String> NOT_NOW =
      Set.of("57P01", "57P02", "57P03", "53300", DiskReserve.FULL);

  /** What the pool says of a connection that was lost while it was used; it gives no state. */
  private static final String LOST = "Connection is closed";

  DatabaseAway(Throwable cause) {
    super("the database cannot be reached", "08001", cause);
  }

  /**
   * Whether something failed because there is no database to ask, and it may come back; see {@link
   * DatabaseClosedItself}.
   */
  public static boolean causes(Throwable failure) {
    if (DatabaseClosedItself.causes(failure)) {
      return false;
    }
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
    String state = String.valueOf(error.getSQLState());
    return error instanceof SQLTransientConnectionException
        || LOST.equals(error.getMessage())
        || state.startsWith(CONNECTION)
        || NOT_NOW.contains(state);
  }
}
