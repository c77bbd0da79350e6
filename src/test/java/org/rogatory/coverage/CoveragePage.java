package org.rogatory.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that shows what of the Convention the program does. */
final class CoveragePage {

  private static final String HEAD =
      """
      # What of the Convention the program does

      Made from [the clause list](../src/main/resources/convention/clauses.yml), the annotation `@Clause` on rules and tests, and the letters, steps and process models that cite
      a provision; do not edit. The clause list is in our own words: where it and the treaty differ, the treaty stands.

      *Held* says how hard: **block**, impossible otherwise; **gate**, a recorded act first; **warn**, proceed with a reason; **nudge**, a task or a reminder; **none**, it stands in what the
      program offers. A row without *not yet* and *not ours* has a rule, and a test that names it; the build fails otherwise.
      What is in italics names a provision of which several rows are parts, and proves none of them by itself.

      """;

  private final Coverage coverage;

  CoveragePage(Coverage coverage) {
    this.coverage = coverage;
  }

  String page() {
    StringBuilder page = new StringBuilder(HEAD);
    page.append(sums());
    coverage.list().chapters().forEach((chapter, rows) -> page.append(chapter(chapter, rows)));
    return page.toString();
  }

  private String sums() {
    Map<String, Long> sums =
        coverage.list().rows().stream()
            .collect(Collectors.groupingBy(CoveragePage::state, Collectors.counting()));
    return "Of %d rows %d are done, %d partly done, %d not yet done, and %d are not the program's business.\n"
        .formatted(
            coverage.list().rows().size(),
            sums.getOrDefault("done", 0L),
            sums.getOrDefault("partly", 0L),
            sums.getOrDefault("not yet", 0L),
            sums.getOrDefault("not ours", 0L));
  }

  private static String state(Row row) {
    if (row.notYet() != null) {
      return "not yet";
    }
    if (row.notOurs() != null) {
      return "not ours";
    }
    return row.lacks() == null ? "done" : "partly";
  }

  private String chapter(String chapter, List<Row> rows) {
    return rows.stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "",
                "\n## "
                    + chapter
                    + "\n\n| clause | what is asked | of whom | held | rule | test | page or letter |\n"
                    + "|---|---|---|---|---|---|---|\n",
                ""));
  }

  private String row(Row row) {
    String where =
        row.isClaimed()
            ? "%s | %s | %s"
                .formatted(
                    links(coverage.rules(row), coverage.wider(row, false)),
                    links(coverage.tests(row), coverage.wider(row, true)),
                    words(coverage.places(row)))
            : state(row).replace("not yet", "**not yet**: ").replace("not ours", "not ours: ")
                + (row.notYet() == null ? row.notOurs() : row.notYet())
                + " | | ";
    String lacks =
        row.lacks() == null ? "" : " **Partly:** %s (*%s*).".formatted(row.lacks(), row.in());
    return "| %s | %s%s | %s | %s | %s |\n"
        .formatted(
            row.id(),
            row.asks(),
            lacks,
            row.holder().words(),
            row.guard().name().toLowerCase(Locale.ROOT),
            where);
  }

  private static String links(List<Claim> claims, List<Claim> wider) {
    return Stream.concat(
            claims.stream().map(Claim::link), wider.stream().map(claim -> "*" + claim.link() + "*"))
        .distinct()
        .collect(Collectors.joining("<br>"));
  }

  private static String words(Set<String> places) {
    return String.join("<br>", places);
  }
}
