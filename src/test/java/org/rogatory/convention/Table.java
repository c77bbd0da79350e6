package org.rogatory.convention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code src/test/resources/convention}, which a lawyer reads and corrects. */
final class Table {

  private static final Pattern PROVISION = Pattern.compile("note \\d|\\S+");

  private Table() {}

  /** A row with its place, so that a difference is found in the file. */
  record Row(String place, Map<String, String> cells) {

    String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(place + " has no column " + column);
      }
      return cell;
    }

    List<String> words(String column) {
      return get(column).isEmpty() ? List.of() : List.of(get(column).split(" +"));
    }

    Set<String> wordSet(String column) {
      return new TreeSet<>(words(column));
    }

    /** The parts between semicolons. */
    List<String> parts(String column) {
      return get(column).isEmpty()
          ? List.of()
          : Arrays.stream(get(column).split(";")).map(String::strip).toList();
    }

    List<String> provisions(String column) {
      List<String> provisions = new ArrayList<>();
      Matcher matcher = PROVISION.matcher(get(column));
      while (matcher.find()) {
        provisions.add(matcher.group());
      }
      return provisions;
    }

    @Override
    public String toString() {
      return place + " " + String.join(" | ", cells.values());
    }
  }

  static List<Row> rows(String file) {
    List<Row> rows = new ArrayList<>();
    List<String> head = List.of();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank() || lines.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells = split(lines.get(i));
      String place = file + ":" + (i + 1);
      if (head.isEmpty()) {
        head = cells;
      } else if (cells.size() != head.size()) {
        throw new IllegalArgumentException(
            place + " has " + cells.size() + " cells, not " + head.size());
      } else {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 0; column < cells.size(); column++) {
          row.put(head.get(column), cells.get(column));
        }
        rows.add(new Row(place, row));
      }
    }
    return rows;
  }

  private static List<String> lines(String file) {
    try (InputStream in =
        Objects.requireNonNull(Table.class.getResourceAsStream("/convention/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commas inside quotation marks belong to the cell. */
  private static List<String> split(String line) {
    return Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(String::strip)
        .map(cell -> cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell)
        .toList();
  }
}
