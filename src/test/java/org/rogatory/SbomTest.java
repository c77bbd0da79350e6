package org.rogatory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list of what the jar is made of is whole, and its licences go with ours. */
class SbomTest {

  /** By their SPDX names, and as some libraries write them. */
  private static final Set<String> GOES_WITH_OURS =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "GNU Affero General Public License v3",
          "LGPL-2.1-only",
          "MIT",
          "MPL-2.0",
          "Unicode-3.0",
          "GPL-2.0-with-classpath-exception",
          // The licence of Jakarta's interfaces, which allows the GPL as a second one.
          "EPL-2.0");

  private static final List<String> LEFT_OUT =
      List.of(
          "tomcat-embed-websocket",
          "aspectjweaver",
          "spring-boot-devtools",
          "jackson-dataformat-xml",
          "log4j-core",
          "commons-math3",
          "commons-collections4",
          "SparseBitSet",
          "tika-parsers-standard-package");

  private static List<JsonNode> libraries;

  @BeforeAll
  static void read() throws IOException {
    libraries = new ArrayList<>();
    try (InputStream written =
        SbomTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      new ObjectMapper().readTree(written).path("components").forEach(libraries::add);
    }
  }

  @Test
  void eachLibraryIsNamedWithItsVersionAndChecksum() {
    assertThat(libraries)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            library -> {
              assertThat(library.path("purl").asText()).startsWith("pkg:maven/");
              assertThat(library.path("version").asText()).isNotEmpty();
              assertThat(library.path("hashes")).isNotEmpty();
            });
  }

  @Test
  void eachHasALicenceThatGoesWithOurs() {
    assertThat(libraries)
        .allSatisfy(
            library ->
                assertThat(licences(library))
                    .as(library.path("name").asText())
                    .containsAnyElementsOf(GOES_WITH_OURS));
  }

  private static List<String> licences(JsonNode library) {
    List<String> licences = new ArrayList<>();
    for (JsonNode each : library.path("licenses")) {
      JsonNode licence = each.path("license");
      licences.add(licence.path("id").asText(licence.path("name").asText()));
    }
    return licences;
  }

  @Test
  void whatTheProgramDoesNotUseIsLeftOut() {
    assertThat(libraries)
        .extracting(library -> library.path("name").asText())
        .doesNotContainAnyElementsOf(LEFT_OUT);
  }
}
