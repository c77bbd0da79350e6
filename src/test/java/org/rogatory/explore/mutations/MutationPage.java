package org.rogatory.explore.mutations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page that says of each rule after how many random histories it was noticed that the rule was
 * taken out. It is its own memory: a run of some rules leaves what it says of the others.
 */
public final class MutationPage {

  /** From the top of the tree. */
  public static final Path PLACE = Path.of("docs", "exploring-mutations.md");

  private static final Pattern ROW =
      Pattern.compile("\\| .+ \\| (?<out>.+\\.) \\| (?<after>.*) \\| (?<what>.*) \\|");

  private static final Result NOT_RUN = new Result("not run", "");

  private final Map<String, Result> said;

  private MutationPage(Map<String, Result> said) {
    this.said = said;
  }

  /**
   * What came of the search for one.
   *
   * @param after how many histories were made up until then; in words where nothing was noticed
   * @param what was noticed; empty where nothing was
   */
  private record Result(String after, String what) {}

  /** As it stands. */
  public static MutationPage read() {
    try {
      return of(Files.readString(PLACE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static MutationPage of(String page) {
    Map<String, Result> said = new LinkedHashMap<>();
    page.lines()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .forEach(
            row -> said.put(row.group("out"), new Result(row.group("after"), row.group("what"))));
    return new MutationPage(said);
  }

  /** It was noticed after so many histories. */
  public void noticed(Mutation mutation, int histories, String what) {
    said.put(mutation.out(), new Result(String.valueOf(histories), what));
  }

  /** So many histories passed, and nothing was noticed. */
  public void missed(Mutation mutation, int histories) {
    said.put(mutation.out(), new Result("not in " + histories, ""));
  }

  /** Writes it for these. */
  public void write(MutationList list) {
    try {
      Files.writeString(PLACE, text(list));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  String text(MutationList list) {
    long noticed = list.all().stream().filter(each -> !of(each).what().isEmpty()).count();
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What is noticed when a rule is taken out

        `bin/explore --mutations` writes this page: it takes one rule after the other out of the program and makes up histories until something is noticed.
        [Exploring](exploring.md) says how it is done. *Not in 400* means that nothing was noticed in so many. A run of some rules leaves what the page says of the others, as their latest run had it;
        whatever changes what is made up changes the numbers.

        %d of %d were noticed.
        """
            .formatted(noticed, list.all().size()));
    list.subjects().forEach((subject, some) -> section(page, subject, some));
    return page.toString();
  }

  private void section(StringBuilder page, String subject, List<Mutation> some) {
    String title =
        subject.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + subject.substring(1);
    page.append("\n## ").append(title);
    page.append("\n\n| provisions | taken out | found after | what was noticed |");
    page.append("\n|---|---|---:|---|\n");
    for (Mutation each : some) {
      String law = String.join(", ", each.law());
      Result result = of(each);
      page.append(
          "| %s | %s | %s | %s |%n".formatted(law, each.out(), result.after(), result.what()));
    }
  }

  private Result of(Mutation mutation) {
    return said.getOrDefault(mutation.out(), NOT_RUN);
  }
}
