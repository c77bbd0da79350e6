package org.rogatory.letters.wording;

import java.util.List;
import java.util.stream.Collectors;

/** The parts of a template: the fixed one stands between two lines of their own. */
final class Sections {

  static final String BEGIN = "{fixed}";
  static final String END = "{/fixed}";

  private final List<String> lines;
  private final int begin;
  private final int end;

  private Sections(List<String> lines) {
    this.lines = lines;
    this.begin = lines.indexOf(BEGIN);
    this.end = lines.indexOf(END);
  }

  static Sections of(String source) {
    return new Sections(source.lines().map(String::stripTrailing).toList());
  }

  /** Whether the fixed part begins once and ends once, with something before and after it. */
  boolean areMarked() {
    return begin > 0
        && end > begin
        && lines.lastIndexOf(BEGIN) == begin
        && lines.lastIndexOf(END) == end
        && !between(end + 1, lines.size()).isBlank();
  }

  static boolean isMark(String line) {
    return line.stripTrailing().equals(BEGIN) || line.stripTrailing().equals(END);
  }

  /** The source of each part; where they are not marked, all of it is the opening. */
  LetterParts parts() {
    return areMarked()
        ? new LetterParts(
            between(0, begin), between(begin + 1, end), between(end + 1, lines.size()))
        : new LetterParts(between(0, lines.size()), "", "");
  }

  private String between(int from, int to) {
    return lines.subList(from, to).stream().collect(Collectors.joining("\n"));
  }
}
