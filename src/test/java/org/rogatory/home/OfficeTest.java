package org.rogatory.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {

  @TempDir Path folder;

  @Test
  void thePackedFileSaysWhoWeAreInBothLanguages() {
    Office office = Office.read(new Home(folder));

    assertThat(office.state()).isEqualTo("XA");
    assertThat(office.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    assertThat(office.letterhead().ministry().in(Locale.ENGLISH)).isEqualTo("Ministry of Justice");
    assertThat(office.letterhead().ministry().in(Locale.CHINESE)).isEqualTo("司法部");
    assertThat(office.function("supervisor", Locale.CHINESE)).isEqualTo("处长");
  }

  @Test
  void aFileBesideTheJarTakesItsPlace() throws IOException {
    beside(packed().replace("state: XA\n", "state: XQ\n"));

    assertThat(Office.read(new Home(folder)).state()).isEqualTo("XQ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zone: Europe/Vienna | zone: Europe/Nowhere | does not fit here",
        "state: XA | state: Exa | two capital letters are expected",
        "holidays: AT | holiday: AT | is not known here",
        "languages: [en, zh] | languages: [zh] | en should be among",
        "languages: [en, zh] | languages: [en, zh, fr] | is missing",
        "languages: [en, zh] | languages: [en] | is not known here",
        "languages: [en, zh] | languages: [en, zh | expected ',' or ']'",
        "zone: Europe/Vienna | state: XB | Duplicate field 'state'"
      })
  void whatTheFileGetsWrongIsNamedWithItsLine(String right, String wrong, String fault)
      throws IOException {
    String text = packed().replace("\n" + right + "\n", "\n" + wrong + "\n");
    assertThat(text).isNotEqualTo(packed());
    beside(text);

    assertThatThrownBy(() -> Office.read(new Home(folder)))
        .isInstanceOf(PolicyError.class)
        .hasMessageMatching("(?s)config/office.yml, line \\d+: .*")
        .hasMessageContaining(fault);
  }

  @Test
  void theLineIsTheOneOfTheFault() throws IOException {
    String text = packed().replace("zone: Europe/Vienna", "zone: Nowhere");
    beside(text);
    int line = text.lines().toList().indexOf("zone: Nowhere") + 1;

    assertThatThrownBy(() -> Office.read(new Home(folder)))
        .hasMessageStartingWith("config/office.yml, line " + line + ":");
  }

  private static String packed() throws IOException {
    return new Home(Path.of("target/empty-home"))
        .get("config/office.yml")
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  private void beside(String text) throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/office.yml"), text);
  }
}
