package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package holds at most {@value #MOST} files, so that its list can be read at a glance. */
class PackagesTest {

  private static final int MOST = 30;
  private static final Path MAIN = Path.of("src/main/java/org/rogatory");

  @Test
  void noPackageHoldsMoreFilesThanItMay() throws IOException {
    assertThat(files()).hasSizeGreaterThan(20);
    assertThat(files().entrySet())
        .filteredOn(each -> each.getValue() > MOST)
        .as("packages of more than %d files", MOST)
        .isEmpty();
  }

  private static SortedMap<String, Integer> files() throws IOException {
    SortedMap<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(MAIN)) {
      all.filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> files.merge(name(file.getParent()), 1, Integer::sum));
    }
    return files;
  }

  private static String name(Path folder) {
    return MAIN.relativize(folder).toString().replace('/', '.');
  }
}
