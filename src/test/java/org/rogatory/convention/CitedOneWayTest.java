package org.rogatory.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pages and letters cite the Convention in one way, written by {@link Citation} or by hand: Article
 * 40(21)(b), 第四十条第二十一款第(二)项.
 */
class CitedOneWayTest {

  private static final Pattern BARE =
      Pattern.compile("(?<!Article |Articles |, |and |or |to |[\\w(.])\\d{2}\\(\\d{1,2}\\)");
  private static final Pattern OTHER_ENGLISH =
      Pattern.compile("\\b(Art\\.|Arts\\.|article \\d|paragraph \\d+ of Article)");
  private static final Pattern OTHER_CHINESE =
      Pattern.compile("第\\d+条|第\\d+款|第[（]|第[一二三四五六七八九十]+项(?!措施)|第\\([a-z0-9]+\\)项");

  @Test
  void nothingIsCitedInAnotherWay() throws IOException {
    List<String> faults = lines().filter(CitedOneWayTest::isWrong).toList();

    assertThat(faults).isEmpty();
  }

  private static boolean isWrong(String line) {
    return Stream.of(BARE, OTHER_ENGLISH, OTHER_CHINESE)
        .anyMatch(wrong -> wrong.matcher(line).find());
  }

  /** The values of all messages, and the texts of all letters. */
  private static Stream<String> lines() throws IOException {
    return Stream.concat(
        files("src/main/resources/messages", ".properties")
            .flatMap(CitedOneWayTest::read)
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(line.indexOf('=') + 1)),
        files("templates/letters", ".md").flatMap(CitedOneWayTest::read));
  }

  private static Stream<Path> files(String folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(Path.of(folder))) {
      return all.filter(file -> file.toString().endsWith(end)).toList().stream();
    }
  }

  private static Stream<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
