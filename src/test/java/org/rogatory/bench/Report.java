package org.rogatory.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.rogatory.testing.Table;

/** What was measured: shown at once, and kept in the documentation where that is wished. */
final class Report {

  private static final String BEGIN = "<!-- figures: written by bin/bench --write -->\n";
  private static final String END = "<!-- end of figures -->\n";

  private final PrintStream out;
  private final StringBuilder text = new StringBuilder();

  Report(PrintStream out) {
    this.out = out;
  }

  void progress(String form, Object... values) {
    out.println("... " + String.format(Locale.ROOT, form, values));
  }

  /** Shows a figure on the way, and gives it back. */
  double say(String form, double figure) {
    progress(form, Measured.text(figure));
    return figure;
  }

  void line(String line) {
    text.append(line).append("\n");
    out.println(line);
  }

  void add(String title, Table table) {
    line("\n### " + title + "\n\n" + table.toString().stripTrailing());
  }

  /** Puts the figures between the marks of a document. */
  void write(Path document) throws IOException {
    String all = Files.readString(document);
    int begin = all.indexOf(BEGIN) + BEGIN.length();
    int end = all.indexOf(END);
    if (begin < BEGIN.length() || end < begin) {
      throw new IllegalStateException("no place for figures in " + document);
    }
    Files.writeString(document, all.substring(0, begin) + text + all.substring(end));
  }
}
