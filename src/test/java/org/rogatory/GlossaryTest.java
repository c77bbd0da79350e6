package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names what is there. */
class GlossaryTest {

  private static final Pattern TYPE = Pattern.compile("`([A-Z][A-Za-z]+)[^`]*`");

  @Test
  void everyTypeOfTheGlossaryExists() throws IOException {
    List<String> named =
        Files.readAllLines(Path.of("docs/glossary.md")).stream()
            .filter(line -> line.startsWith("| "))
            .map(line -> line.substring(line.lastIndexOf('|', line.length() - 2)))
            .flatMap(column -> TYPE.matcher(column).results().map(result -> result.group(1)))
            .toList();

    assertThat(named).hasSizeGreaterThan(40).isSubsetOf(types());
  }

  @Test
  void everyWordHasOneEntry() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("docs/glossary.md")).stream()
                .flatMap(line -> Pattern.compile("^\\| ([^|]+) \\|").matcher(line).results())
                .map(result -> result.group(1))
                .filter(word -> !word.equals("word")))
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  private static Set<String> types() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
