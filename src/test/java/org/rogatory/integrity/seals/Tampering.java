package org.rogatory.integrity.seals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A line of the tables in {@code src/test/resources/integrity}: what somebody who owns the database
 * alters.
 *
 * @param what in words
 * @param sql how: statements with {@code &} between them; all is chained anew afterwards where
 *     {@code anew:} stands before them
 * @param named the parts that the comparison names
 */
public record Tampering(String what, String sql, List<String> named) {

  /** The tables, in the order of {@code docs/tampering.md}. */
  public static final List<String> TABLES =
      List.of(
          "tampering.csv", "reads-tampering.csv", "models-tampering.csv", "office-tampering.csv");

  private static final String ANEW = "anew: ";

  /** The lines of a table. */
  public static List<Tampering> read(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/integrity", name)).stream()
        .skip(1)
        .map(line -> line.split(";", -1))
        .map(cells -> new Tampering(cells[0], cells[1], words(cells[2])))
        .toList();
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  /** The statements one by one. */
  public List<String> statements() {
    return List.of(sql.replace(ANEW, "").split(" & "));
  }

  /** Whether all is chained anew after them. */
  public boolean isChainedAnew() {
    return sql.startsWith(ANEW);
  }

  @Override
  public String toString() {
    return what;
  }
}
