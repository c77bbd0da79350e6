package org.rogatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The files of others that pages fetch and no WebJar carries are as their makers published them.
 */
class VendorTest {

  private static final Path STATIC = Path.of("src/main/resources/static");
  private static final Path PAGES = Path.of("templates/pages");
  private static final String SUMS = "SHA256SUMS";
  private static final String ORIGIN = "ORIGIN.txt";
  private static final Pattern NAMED = Pattern.compile("@\\{(/vendor/[^}]+)}");

  @TestFactory
  Stream<DynamicTest> eachFileHasItsChecksumAndEachFolderItsLicenceAndOrigin() throws IOException {
    return folders().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> is(folder)));
  }

  @Test
  void pagesNameOnlyFilesThatAreThere() throws IOException {
    List<String> named = named();

    assertThat(named).isNotEmpty();
    assertThat(named)
        .isNotEmpty()
        .allMatch(path -> Files.isRegularFile(STATIC.resolve(path.substring(1))));
    assertThat(folders())
        .as("no version is left behind")
        .allMatch(
            folder ->
                named.stream()
                    .anyMatch(path -> path.startsWith("/vendor/" + folder.getFileName() + "/")));
  }

  private static void is(Path folder) throws Exception {
    Map<String, String> found = new TreeMap<>();
    for (Path file : inside(folder)) {
      found.put(file.getFileName().toString(), sha256(file));
    }
    String origin = Files.readString(folder.resolve(ORIGIN));
    found.keySet().removeAll(List.of(SUMS, ORIGIN));

    assertThat(found).isEqualTo(sums(folder)).containsKey("LICENSE").hasSizeGreaterThan(1);
    assertThat(origin).startsWith(folder.getFileName().toString().replaceFirst("-(?=\\d)", " "));
  }

  private static Map<String, String> sums(Path folder) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(SUMS))) {
      sums.put(line.substring(66), line.substring(0, 64));
    }
    return sums;
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  private static List<String> named() throws IOException {
    try (Stream<Path> pages = Files.walk(PAGES)) {
      return pages.filter(Files::isRegularFile).flatMap(VendorTest::named).toList();
    }
  }

  private static Stream<String> named(Path page) {
    try {
      List<MatchResult> found = NAMED.matcher(Files.readString(page)).results().toList();
      return found.stream().map(match -> match.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> folders() throws IOException {
    return inside(STATIC.resolve("vendor"));
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
