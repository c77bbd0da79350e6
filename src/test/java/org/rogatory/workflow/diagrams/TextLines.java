package org.rogatory.workflow.diagrams;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines by the widths of a wide sans-serif font, the same on every machine. */
final class TextLines {

  private static final String NARROW = "fijlrtI.,:;'()|! ";
  private static final String WIDE = "mwMW";
  private static final double NARROW_EM = 0.38;
  private static final double USUAL_EM = 0.62;
  private static final double CAPITAL_EM = 0.72;
  private static final double WIDE_EM = 0.96;

  private TextLines() {}

  /** The width of a text in pixels. */
  static double width(String text, double size) {
    return text.chars().mapToDouble(TextLines::em).sum() * size;
  }

  /** The text in lines of at most this width; a longer word has a line of its own. */
  static List<String> of(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static double em(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return NARROW_EM;
    }
    if (WIDE.indexOf(letter) >= 0) {
      return WIDE_EM;
    }
    return Character.isUpperCase(letter) ? CAPITAL_EM : USUAL_EM;
  }
}
