package org.rogatory.explore.watch;

import java.util.Map;
import java.util.Set;

/**
 * Part 6 of the list of clauses, copied by hand: which grounds bear a refusal for which article,
 * and where a consultation is owed before it, 40(28). It is not the program's table.
 */
final class Matrix {

  private static final Set<String> EVERYWHERE = Set.of("40", "43", "44", "45", "46", "50");
  private static final Set<String> GENERAL = Set.of("40", "44", "45", "46", "50");
  private static final Set<String> ALL = Set.of("40", "42", "43", "44", "45", "46", "50");

  private static final Map<String, Set<String>> LAWFUL =
      Map.ofEntries(
          // For 42 by reservation only, 42(5).
          Map.entry("no-dual-criminality", GENERAL),
          Map.entry("de-minimis", GENERAL),
          Map.entry("available-otherwise", GENERAL),
          Map.entry("not-in-conformity", EVERYWHERE),
          Map.entry("essential-interests", ALL),
          Map.entry("prohibited-domestically", Set.of("40", "42", "44", "45", "46", "50")),
          Map.entry("contrary-to-mla-law", GENERAL),
          Map.entry("persecution", ALL),
          Map.entry("postponement", GENERAL),
          Map.entry("transfer-discretion", Set.of("40")),
          Map.entry("no-consent", Set.of("40")),
          Map.entry("videoconference-discretion", Set.of("40")),
          Map.entry("records-discretion", Set.of("40")),
          Map.entry("domestic-conditions", Set.of("45")),
          Map.entry("legal-limits", Set.of("46")),
          Map.entry("reserved-offences", Set.of("45")),
          Map.entry("reserved-closed-group", Set.of("45", "46")),
          Map.entry("data-protection", Set.of("40", "43", "44", "45", "46", "50")),
          Map.entry("insufficient-evidence", Set.of("50")),
          Map.entry("property-of-little-value", Set.of("50")),
          Map.entry("other-treaty", GENERAL));

  private static final Set<String> CONSULTED =
      Set.of(
          "not-in-conformity",
          "essential-interests",
          "prohibited-domestically",
          "contrary-to-mla-law",
          "postponement",
          "domestic-conditions",
          "legal-limits",
          "reserved-offences",
          "reserved-closed-group");

  /** What stands in paragraphs 8 to 31 of Article 40. */
  static final Set<String> OF_ARTICLE_40 =
      Set.of(
          "no-dual-criminality",
          "de-minimis",
          "available-otherwise",
          "not-in-conformity",
          "essential-interests",
          "prohibited-domestically",
          "contrary-to-mla-law",
          "persecution",
          "postponement");

  /** No ground where our law allows the measure in a similar domestic case. */
  static final Set<String> OWED_IN_SIMILAR_CASES =
      Set.of("prohibited-domestically", "domestic-conditions", "reserved-offences");

  private Matrix() {}

  static boolean isLawful(String ground, String family) {
    return LAWFUL.getOrDefault(ground, Set.of()).contains(family);
  }

  /** Whether the State is to be consulted first; for 42 and 43 by the office's own policy. */
  static boolean isConsultedOn(String ground, boolean underTheConvention, String family) {
    boolean closed = family.equals("42") || family.equals("43");
    return CONSULTED.contains(ground) && (underTheConvention || closed);
  }
}
