package org.rogatory.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

  private static final String PACKED = "templates/pages/login.html";

  @TempDir Path folder;
  Home home;

  @BeforeEach
  void lookThere() {
    home = new Home(folder);
  }

  @Test
  void aPackedFileIsFound() throws IOException {
    assertThat(home.get(PACKED).getContentAsString(StandardCharsets.UTF_8)).contains("<!DOCTYPE");
    assertThat(new TakenFromBeside(home).changed()).isEmpty();
  }

  @Test
  void theFileBesideWins() throws IOException {
    write(PACKED, "ours");

    assertThat(home.get(PACKED).getContentAsString(StandardCharsets.UTF_8)).isEqualTo("ours");
    assertThat(home.list("templates/pages", ".html").get(PACKED).getFile())
        .isEqualTo(folder.resolve(PACKED).toFile());
    assertThat(new TakenFromBeside(home).changed()).containsExactly(PACKED);
  }

  @Test
  void aListHoldsPackedFilesAndThoseBeside() throws IOException {
    write("templates/pages/office/own.html", "ours");

    assertThat(home.list("templates/pages", ".html"))
        .containsKeys(PACKED, "templates/pages/office/own.html");
    assertThat(home.list("templates/pages", ".md")).isEmpty();
  }

  @Test
  void aCopyOfThePackedFileIsNotReported() throws IOException {
    write(PACKED, home.get(PACKED).getContentAsString(StandardCharsets.UTF_8));

    assertThat(new TakenFromBeside(home).changed()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(home.find("templates/none.md")).isEmpty();
    assertThatThrownBy(() -> home.get("templates/none.md"))
        .hasMessageContaining("templates/none.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "templates/../../secret", "/etc/passwd"})
  void nobodyLeavesTheFolder(String path) {
    assertThatThrownBy(() -> home.find(path)).isInstanceOf(IllegalArgumentException.class);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
