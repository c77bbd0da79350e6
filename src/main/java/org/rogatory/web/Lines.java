package org.rogatory.web;

import java.util.ArrayList;
import java.util.List;

/** Repeated lines of a form, with a button to add one and one to take each away. */
public final class Lines {

  private Lines() {}

  /**
   * The fields after a button was pressed.
   *
   * @param pressed {@code add:conditions}, {@code remove:conditions:2} (from 0), or anything else,
   *     which changes nothing
   */
  public static Fields change(Fields fields, String pressed) {
    String[] parts = pressed.split(":", -1);
    if (parts.length == 2 && parts[0].equals("add")) {
      List<String> lines = new ArrayList<>(fields.values(parts[1]));
      lines.add("");
      return fields.with(parts[1], lines.toArray(String[]::new));
    }
    if (parts.length == 3 && parts[0].equals("remove") && parts[2].matches("\\d{1,4}")) {
      List<String> lines = new ArrayList<>(fields.values(parts[1]));
      int line = Integer.parseInt(parts[2]);
      if (line < lines.size()) {
        lines.remove(line);
      }
      return fields.with(parts[1], lines.toArray(String[]::new));
    }
    return fields;
  }
}
