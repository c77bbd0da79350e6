package org.rogatory.convention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A table of rules that lawyers and the program read alike, {@code
 * src/main/resources/convention/rules}: a head with the names of the columns, and a line for each
 * row. Commas separate the cells, blanks around them do not count, and a line that begins with # is
 * a comment. A table is read whole: all its faults are named at once, each with its line.
 */
public final class RuleTable {

  private static final String FOLDER = "convention/rules/";

  private final String name;
  private final List<String> lines;
  private final List<String> faults = new ArrayList<>();

  private RuleTable(String name, List<String> lines) {
    this.name = name;
    this.lines = lines;
  }

  /** The packed table of this name, such as {@code scope.csv}. */
  public static RuleTable packed(String file) {
    try (InputStream in =
        Objects.requireNonNull(
            RuleTable.class.getResourceAsStream("/" + FOLDER + file), FOLDER + file)) {
      return of(FOLDER + file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
  }

  /**
   * A table from its text.
   *
   * @param name how faults name it
   */
  public static RuleTable of(String name, String text) {
    return new RuleTable(name, text.lines().toList());
  }

  /** A column: its name, and how its cells are read. */
  public record Column<T>(String name, Function<String, T> reading) {

    /** A column whose cells hold any number of words, separated by blanks. */
    public static <T> Column<List<T>> ofMany(String name, Function<String, T> reading) {
      return new Column<>(
          name,
          cell ->
              cell.isEmpty() ? List.of() : Arrays.stream(cell.split(" +")).map(reading).toList());
    }
  }

  /** A row whose cells could all be read. */
  public static final class Row {

    private final Map<Column<?>, Object> values = new HashMap<>();

    /** What the cell in this column, one of those that were asked for, says. */
    @SuppressWarnings("unchecked")
    public <T> T get(Column<T> column) {
      return (T) Objects.requireNonNull(values.get(column), column.name());
    }
  }

  /**
   * All rows, in order.
   *
   * @param columns the table has these and no others, in this order
   * @param making what becomes of a row; what it throws as {@link IllegalArgumentException} is a
   *     fault of the line
   * @throws FaultyTable with all that is wrong
   */
  public <R> List<R> rows(List<Column<?>> columns, Function<Row, R> making) {
    List<R> rows = new ArrayList<>();
    read(columns, (line, row) -> make(line, () -> making.apply(row), rows));
    stop();
    return List.copyOf(rows);
  }

  /**
   * All rows by their first column, in the order of the table; each key has exactly one row.
   *
   * @param keys all keys that there are
   * @throws FaultyTable with all that is wrong
   */
  public <K, R> Map<K, R> keyed(
      Collection<K> keys, Column<K> key, List<Column<?>> others, Function<Row, R> making) {
    List<Column<?>> columns = new ArrayList<>(List.of(key));
    columns.addAll(others);
    Map<K, R> rows = new LinkedHashMap<>();
    read(
        columns,
        (line, row) -> {
          List<R> made = new ArrayList<>();
          make(line, () -> making.apply(row), made);
          made.stream()
              .filter(each -> rows.put(row.get(key), each) != null)
              .forEach(again -> fault(line, key.name() + ": stands there twice"));
        });
    keys.stream()
        .filter(each -> !rows.containsKey(each))
        .forEach(missing -> fault(lines.size(), key.name() + ": no row for " + word(missing)));
    stop();
    return Collections.unmodifiableMap(rows);
  }

  private interface Reading {
    void of(int line, Row row);
  }

  private void read(List<Column<?>> columns, Reading reading) {
    boolean head = true;
    for (int line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1);
      if (!text.isBlank() && !text.startsWith("#")) {
        List<String> cells = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (head) {
          head(line, cells, columns);
          head = false;
        } else {
          row(line, cells, columns, reading);
        }
      }
    }
    if (head) {
      fault(1, "the table is empty");
    }
  }

  private void head(int line, List<String> cells, List<Column<?>> columns) {
    List<String> names = columns.stream().<String>map(Column::name).toList();
    if (!cells.equals(names)) {
      fault(line, "the columns are not " + String.join(", ", names));
      stop();
    }
  }

  private void row(int line, List<String> cells, List<Column<?>> columns, Reading reading) {
    if (cells.size() != columns.size()) {
      fault(line, cells.size() + " cells, not " + columns.size());
      return;
    }
    Row row = new Row();
    for (int i = 0; i < cells.size(); i++) {
      cell(line, cells.get(i), columns.get(i), row);
    }
    if (row.values.size() == columns.size()) {
      reading.of(line, row);
    }
  }

  private void cell(int line, String cell, Column<?> column, Row row) {
    try {
      row.values.put(column, column.reading().apply(cell));
    } catch (IllegalArgumentException unreadable) {
      fault(line, column.name() + ": " + unreadable.getMessage());
    }
  }

  private <R> void make(int line, Supplier<R> making, List<R> made) {
    try {
      made.add(making.get());
    } catch (IllegalArgumentException unfit) {
      fault(line, String.valueOf(unfit.getMessage()));
    }
  }

  private static String word(Object key) {
    return key instanceof Worded worded ? worded.id() : key.toString();
  }

  private void fault(int line, String what) {
    faults.add(name + ", line " + line + ": " + what);
  }

  private void stop() {
    if (!faults.isEmpty()) {
      throw new FaultyTable(faults);
    }
  }
}
