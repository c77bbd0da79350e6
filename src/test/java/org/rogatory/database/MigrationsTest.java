package org.rogatory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Our own tables are the same on the database of this run and on an H2 made beside it. */
@RogatoryTest
@Tag("database")
class MigrationsTest {

  @Autowired DataSource database;

  @Test
  void bothDatabasesHaveTheSameTables() throws SQLException {
    DataSource h2 =
        new DriverManagerDataSource("jdbc:h2:mem:beside;DB_CLOSE_DELAY=-1", "rogatory", "");
    Flyway.configure()
        .dataSource(h2)
        .locations("classpath:db/migration/common", "classpath:db/migration/h2")
        .load()
        .migrate();

    SortedSet<String> ours = describe(database);

    assertThat(ours).anyMatch(line -> line.startsWith("person.login"));
    assertThat(ours).isEqualTo(describe(h2));
  }

  private static SortedSet<String> describe(DataSource source) throws SQLException {
    SortedSet<String> lines = new TreeSet<>();
    try (Connection connection = source.getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      for (String table : tables(connection, data)) {
        columns(connection, data, table, lines);
        keys(connection, data, table, lines);
        indexes(connection, data, table, lines);
      }
    }
    return lines;
  }

  private static Set<String> tables(Connection connection, DatabaseMetaData data)
      throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet row =
        data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (row.next()) {
        String name = row.getString("TABLE_NAME");
        if (!name.toLowerCase(Locale.ROOT).matches("act_.*|flyway_.*|demo_.*")) {
          tables.add(name);
        }
      }
    }
    return tables;
  }

  private static void columns(
      Connection connection, DatabaseMetaData data, String table, Set<String> lines)
      throws SQLException {
    try (ResultSet row = data.getColumns(null, connection.getSchema(), table, "%")) {
      while (row.next()) {
        String type = type(row.getString("TYPE_NAME"));
        String size = type.equals("varchar") ? "(" + row.getInt("COLUMN_SIZE") + ")" : "";
        String filled = row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : "";
        lines.add(low(table + "." + row.getString("COLUMN_NAME")) + " " + type + size + filled);
      }
    }
  }

  private static void keys(
      Connection connection, DatabaseMetaData data, String table, Set<String> lines)
      throws SQLException {
    try (ResultSet row = data.getPrimaryKeys(null, connection.getSchema(), table)) {
      while (row.next()) {
        lines.add(
            low(table + " key " + row.getInt("KEY_SEQ") + " " + row.getString("COLUMN_NAME")));
      }
    }
    try (ResultSet row = data.getImportedKeys(null, connection.getSchema(), table)) {
      while (row.next()) {
        lines.add(
            low(
                table
                    + "."
                    + row.getString("FKCOLUMN_NAME")
                    + " refers to "
                    + row.getString("PKTABLE_NAME")
                    + "."
                    + row.getString("PKCOLUMN_NAME")));
      }
    }
  }

  /**
   * Indexes by our names; unique ones by their columns, for each database names them its own way.
   */
  private static void indexes(
      Connection connection, DatabaseMetaData data, String table, Set<String> lines)
      throws SQLException {
    try (ResultSet row = data.getIndexInfo(null, connection.getSchema(), table, false, true)) {
      while (row.next()) {
        String index = low(String.valueOf(row.getString("INDEX_NAME")));
        String column =
            row.getInt("ORDINAL_POSITION")
                + " "
                + low(String.valueOf(row.getString("COLUMN_NAME")));
        if (!row.getBoolean("NON_UNIQUE")) {
          lines.add(low(table) + " unique " + column);
        } else if (index.startsWith(low(table) + "_") && !index.matches(".*_(fkey|index_\\w+)")) {
          lines.add(index + " " + column);
        }
      }
    }
  }

  private static String type(String name) {
    return switch (low(name)) {
      case "character varying", "varchar" -> "varchar";
      case "timestamp with time zone", "timestamptz" -> "instant";
      case "bigint", "int8" -> "bigint";
      case "integer", "int4" -> "integer";
      case "smallint", "int2" -> "smallint";
      case "boolean", "bool" -> "boolean";
      case "binary varying", "bytea", "varbinary", "binary large object" -> "bytes";
      case "numeric", "decimal" -> "numeric";
      default -> low(name);
    };
  }

  private static String low(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
