package org.rogatory.coverage;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.GeneratedDocument;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;

/**
 * {@code docs/asvs.md} says of each requirement of OWASP ASVS 5.0 what holds it, and names nothing
 * that is not there. The counts at its top are made from its rows.
 */
class AsvsTest {

  private static final Path PAGE = Path.of("docs/asvs.md");
  private static final Path REQUIREMENTS = Path.of("src/test/resources/asvs/requirements.csv");

  /** Chapters of which level 3 is looked at, too: business logic, files, authorization, logs. */
  private static final Set<String> ALSO_LEVEL_3 = Set.of("2", "5", "8", "16");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| (\\S+) \\| ([^|]+) \\| ([^|]+) \\|$");
  private static final Pattern LIKE_A_ROW = Pattern.compile("(?m)^\\| *\\d+\\.\\d+\\.\\d+.*$");
  private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
  private static final Pattern TEST = Pattern.compile("([A-Z]\\w*Test)(?:\\.(\\w+))?");
  private static final Pattern SETTING = Pattern.compile("[a-z]+(\\.[a-z][a-z0-9-]*)+");
  private static final Pattern COUNTS = Pattern.compile("(?s)<!-- counts -->\n.*?<!-- /counts -->");

  private static final Map<String, String> STATES =
      Map.of("held by ", "held", "does not apply: because ", "no", "open: ", "open");

  private record Requirement(String number, String level, String what, String state) {

    String kind() {
      return STATES.entrySet().stream()
          .filter(begin -> state.startsWith(begin.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("none of the three");
    }

    List<String> named() {
      return NAMED.matcher(state).results().map(found -> found.group(1)).toList();
    }
  }

  @Test
  void everyRequirementStandsThereOnceWithItsLevel() throws IOException {
    Map<String, String> asked = new TreeMap<>();
    for (String line : Files.readAllLines(REQUIREMENTS)) {
      String[] fact = line.split(",");
      boolean isAsked =
          Set.of("1", "2").contains(fact[1])
              || fact[1].equals("3") && ALSO_LEVEL_3.contains(fact[0].split("\\.")[0]);
      if (isAsked) {
        asked.put(fact[0], fact[1]);
      }
    }

    assertThat(asked).hasSize(266);
    assertThat(rows()).extracting(Requirement::number).doesNotHaveDuplicates();
    assertThat(rows().stream().collect(Collectors.toMap(Requirement::number, Requirement::level)))
        .isEqualTo(asked);
    assertThat(LIKE_A_ROW.matcher(page()).results()).hasSize(rows().size());
  }

  @Test
  void everyRowHasOneOfTheThreeStates() throws IOException {
    assertThat(rows())
        .allSatisfy(row -> assertThat(row.kind()).as(row.number()).isIn(STATES.values()));
  }

  @Test
  void whatHoldsARequirementIsThere() throws IOException {
    Map<String, Path> tests = tests();
    Set<String> settings = settings();
    List<String> missing = new ArrayList<>();
    for (Requirement row : rows()) {
      if (row.kind().equals("held") && row.named().isEmpty()) {
        missing.add(row.number() + " names nothing that holds it");
      }
      for (String named : row.named()) {
        if (!isThere(named, tests, settings)) {
          missing.add(row.number() + " names " + named);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void theCountsAreThoseOfTheRows() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("| level | held | does not apply | open | all |");
    lines.add("|---|--:|--:|--:|--:|");
    for (String level : List.of("1", "2", "3")) {
      lines.add(line(level, row -> row.level().equals(level)));
    }
    lines.add(line("all", row -> true));

    String counts = "<!-- counts -->\n" + String.join("\n", lines) + "\n<!-- /counts -->";
    assertThat(page()).containsPattern(COUNTS);
    GeneratedDocument.assertUpToDate(
        PAGE, COUNTS.matcher(page()).replaceFirst(counts.replace("$", "\\$")));
  }

  private static String line(String name, Predicate<Requirement> of) throws IOException {
    Map<String, Long> count =
        rows().stream().filter(of).collect(groupingBy(Requirement::kind, Collectors.counting()));
    Function<String, Long> each = kind -> count.getOrDefault(kind, 0L);
    return "| %s | %d | %d | %d | %d |"
        .formatted(
            name,
            each.apply("held"),
            each.apply("no"),
            each.apply("open"),
            count.values().stream().mapToLong(Long::longValue).sum());
  }

  /** A test, a method of one, a file or folder, or a setting of ours. */
  private static boolean isThere(String named, Map<String, Path> tests, Set<String> settings)
      throws IOException {
    var test = TEST.matcher(named);
    if (test.matches()) {
      Path file = tests.get(test.group(1));
      return file != null
          && (test.group(2) == null
              || Files.readString(file).matches("(?s).*\\s" + test.group(2) + "\\(.*"));
    }
    if (SETTING.matcher(named).matches() && !Files.exists(Path.of(named))) {
      return settings.stream().anyMatch(key -> key.equals(named) || key.startsWith(named + "."));
    }
    return Files.exists(Path.of(named));
  }

  private static Map<String, Path> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".java", ""),
                  Function.identity(),
                  (one, another) -> one));
    }
  }

  private static Set<String> settings() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("config"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("application.*\\.yml"))
          .flatMap(AsvsTest::keys)
          .map(key -> key.replaceAll("\\[\\d+]$", ""))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> keys(Path file) {
    try {
      return new YamlPropertySourceLoader()
          .load(file.toString(), new FileSystemResource(file)).stream().flatMap(AsvsTest::namesOf);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> namesOf(PropertySource<?> source) {
    return Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames());
  }

  private static List<Requirement> rows() throws IOException {
    return ROW.matcher(page()).results().map(AsvsTest::requirement).toList();
  }

  private static Requirement requirement(MatchResult row) {
    return new Requirement(row.group(1), row.group(2), row.group(3).strip(), row.group(4).strip());
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }
}
