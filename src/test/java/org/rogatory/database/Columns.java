package org.rogatory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.incoming.Walk;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedCaseInsensitiveMap;

/** The columns of our tables, from the database's own description, each to be damaged in turn. */
@TestComponent
public class Columns {

  private static final String GARBAGE = "?¿ \"{'x";

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  Columns(JdbcTemplate jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A column of one of our tables. */
  public record Column(
      String table, String name, int type, int size, Set<String> all, List<String> key) {

    /** Values that nobody has written there. */
    public List<Object> damages() {
      return switch (type) {
        case Types.VARCHAR -> List.of(GARBAGE.substring(0, Math.min(size, GARBAGE.length())));
        case Types.INTEGER -> List.of(-7, Integer.MAX_VALUE);
        case Types.BIGINT -> List.of(-7L, Long.MAX_VALUE);
        case Types.DATE -> List.of(LocalDate.of(9999, 12, 30));
        case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
            List.of(OffsetDateTime.of(9999, 12, 30, 0, 0, 0, 0, ZoneOffset.UTC));
        default -> List.of();
      };
    }

    /** The file that has rows in the table: steps fail in one file only. */
    Walk ofFiles(Walk failed, Walk other) {
      return table.startsWith("incident") ? failed : other;
    }

    @Override
    public String toString() {
      return table + "." + name;
    }
  }

  /** All columns of our own tables. */
  public List<Column> all() {
    return jdbc.execute((ConnectionCallback<List<Column>>) Columns::read);
  }

  public Column column(String table, String name) {
    return all().stream()
        .filter(column -> column.table.equals(table) && column.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Column> read(Connection connection) throws SQLException {
    DatabaseMetaData about = connection.getMetaData();
    List<Column> columns = new ArrayList<>();
    try (ResultSet tables =
        about.getTables(
            connection.getCatalog(),
            connection.getSchema(),
            "%",
            new String[] {"TABLE", "BASE TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        if (!table.toLowerCase(Locale.ROOT).matches("act_.*|flyway.*|event_publication.*")) {
          columns.addAll(of(about, connection.getSchema(), table));
        }
      }
    }
    return columns;
  }

  private static List<Column> of(DatabaseMetaData about, String schema, String table)
      throws SQLException {
    List<String> key = names(about.getPrimaryKeys(null, schema, table));
    Set<String> all = Set.copyOf(names(about.getColumns(null, schema, table, "%")));
    List<Column> columns = new ArrayList<>();
    try (ResultSet found = about.getColumns(null, schema, table, "%")) {
      while (found.next()) {
        columns.add(
            new Column(
                table.toLowerCase(Locale.ROOT),
                found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                found.getInt("DATA_TYPE"),
                found.getInt("COLUMN_SIZE"),
                all,
                key));
      }
    }
    return columns;
  }

  private static List<String> names(ResultSet found) throws SQLException {
    List<String> names = new ArrayList<>();
    try (found) {
      while (found.next()) {
        names.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }

  /**
   * Damages the column in one row, of this file where the table tells files apart and else the
   * latest, looks, and restores it.
   *
   * @return whether there was a row, and the database let itself be damaged
   */
  public boolean damaged(Column column, String reference, Object value, Runnable looking) {
    Map<String, Object> row = row(column, reference);
    if (row == null) {
      return false;
    }
    Object old = row.get(column.name);
    try {
      write(column, row, value);
    } catch (DataIntegrityViolationException prevented) {
      return false;
    }
    try {
      looking.run();
    } finally {
      Map<String, Object> now = new LinkedCaseInsensitiveMap<>();
      now.putAll(row);
      now.put(column.name, value);
      write(column, now, old);
    }
    return true;
  }

  private @Nullable Map<String, Object> row(Column column, String reference) {
    boolean ofFile = column.all.contains("reference");
    String where =
        ofFile
            ? " where reference = ?"
            : column.all.contains("login") ? " where login <> 'supervisor'" : "";
    String sql =
        "select * from "
            + column.table
            + where
            + " order by "
            + column.key.stream().map(each -> each + " desc").collect(Collectors.joining(", "))
            + " limit 1";
    Object[] given = ofFile ? new Object[] {reference} : new Object[0];
    List<Map<String, Object>> rows = jdbc.queryForList(sql, given);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private void write(Column column, Map<String, Object> row, @Nullable Object value) {
    List<Object> given = new ArrayList<>();
    given.add(value);
    column.key.forEach(each -> given.add(row.get(each)));
    String where =
        column.key.stream().map(each -> each + " = ?").collect(Collectors.joining(" and "));
    transaction.executeWithoutResult(
        status ->
            assertThat(
                    jdbc.update(
                        "update " + column.table + " set " + column.name + " = ? where " + where,
                        given.toArray()))
                .as("rows of %s", column)
                .isEqualTo(1));
  }
}
