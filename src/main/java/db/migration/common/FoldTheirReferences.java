package db.migration.common;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.TheirReference;

/**
 * V466: folds the references of other States in the files that there are. No database can: NFKC and
 * the digits of every script are Java's. A file that has them folded already is left alone.
 */
public final class FoldTheirReferences implements JavaMigration {

  private static final int AT_ONCE = 1000;

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("466");
  }

  @Override
  public String getDescription() {
    return "fold their references";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection database = context.getConnection();
    String last = "";
    Map<String, String> some = after(database, last);
    while (!some.isEmpty()) {
      fold(database, some);
      for (String reference : some.keySet()) {
        last = reference;
      }
      some = after(database, last);
    }
  }

  /** The next files, by reference, with what the other State calls the matter. */
  private static Map<String, String> after(Connection database, String last) throws SQLException {
    Map<String, String> some = new LinkedHashMap<>();
    try (PreparedStatement asked =
        database.prepareStatement(
            "select reference, their_reference from file where reference > ?"
                + " and their_reference is not null and their_reference_folded is null"
                + " order by reference")) {
      asked.setMaxRows(AT_ONCE);
      asked.setString(1, last);
      try (ResultSet row = asked.executeQuery()) {
        while (row.next()) {
          some.put(row.getString(1), row.getString(2));
        }
      }
    }
    return some;
  }

  private static void fold(Connection database, Map<String, String> references)
      throws SQLException {
    try (PreparedStatement change =
        database.prepareStatement(
            "update file set their_reference_folded = ? where reference = ?")) {
      for (Map.Entry<String, String> each : references.entrySet()) {
        change.setString(1, TheirReference.folded(each.getValue()));
        change.setString(2, each.getKey());
        change.addBatch();
      }
      change.executeBatch();
    }
  }
}
