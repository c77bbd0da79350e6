package org.rogatory.testing;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown, which reads well in a terminal too. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... head) {
    rows.add(List.of(head));
  }

  public void row(String... cells) {
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      line(text, rows.get(row), " ");
      if (row == 0) {
        line(text, rows.get(0).stream().map(cell -> "").toList(), "-");
      }
    }
    return text.toString();
  }

  private void line(StringBuilder text, List<String> cells, String filler) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      text.append("| ")
          .append(cell)
          .append(filler.repeat(width(column) - cell.length()))
          .append(' ');
    }
    text.append("|\n");
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
