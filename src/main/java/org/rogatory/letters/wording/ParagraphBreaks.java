package org.rogatory.letters.wording;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.letters.typesetting.Printable;
import org.rogatory.letters.typesetting.Run;

/** The lines and paragraphs inside a value. */
final class ParagraphBreaks {

  private static final String BETWEEN = "\n\n";
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  private ParagraphBreaks() {}

  /**
   * The value with white space as a letter has it: single spaces, a line feed between lines, two
   * between paragraphs; see {@link Printable} for what counts as the end of a line.
   */
  static String tidy(String value) {
    return Arrays.stream(Printable.of(value).strip().split("\n", -1))
        .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
        .collect(Collectors.joining("\n"))
        .replaceAll("\n{3,}", BETWEEN);
  }

  /**
   * A paragraph's runs, divided where a value begins a new paragraph. In the middle of a sentence
   * only a new line begins there.
   */
  static Stream<List<Run>> split(List<Run> runs, boolean alone) {
    String text = Run.textOf(runs);
    if (alone && text.contains(BETWEEN)) {
      return Arrays.stream(text.split(BETWEEN)).map(Run::plain).map(List::of);
    }
    List<Run> joined =
        runs.stream()
            .map(run -> new Run(run.text().replace(BETWEEN, "\n"), run.bold(), run.italic()))
            .toList();
    return joined.isEmpty() ? Stream.empty() : Stream.of(trimmed(joined));
  }

  /** The runs in one line, for a heading has no second one. */
  static List<Run> inOneLine(List<Run> runs) {
    return runs.stream()
        .map(run -> new Run(run.text().replaceAll("\n+", " "), run.bold(), run.italic()))
        .toList();
  }

  /** Without the space that a condition at the beginning or the end leaves. */
  private static List<Run> trimmed(List<Run> runs) {
    int last = runs.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            at -> {
              String text = runs.get(at).text();
              text = at == 0 ? text.stripLeading() : text;
              text = at == last ? text.stripTrailing() : text;
              return new Run(text, runs.get(at).bold(), runs.get(at).italic());
            })
        .filter(run -> !run.text().isEmpty())
        .toList();
  }
}
