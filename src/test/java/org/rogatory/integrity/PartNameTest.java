package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.integrity.seals.Tampering;

class PartNameTest {

  @ParameterizedTest
  @CsvSource({
    "letter.2.sentAt, letter, 2, sentAt",
    "sender, sender, '', ''",
    "file.kind, file, '', kind",
    "journal.7, journal, 7, ''",
    "register.XB.authority/1.address, register, XB, authority/1.address",
    "person.anna.name, person, anna, name",
    "person.anna.k.roles, person, anna.k, roles",
    "person.unreadable, person, '', unreadable",
  })
  void aNameIsTakenApart(String name, String thing, String which, String field) {
    assertThat(PartName.of(name)).isEqualTo(new PartName(thing, which, field));
  }

  /** Whoever mends the database reads in words what was altered, in both languages. */
  @ParameterizedTest
  @ValueSource(strings = {"integrity", "integrity_zh"})
  void eachThingThatCanBeAlteredHasWords(String messages) throws IOException {
    Properties words = new Properties();
    words.load(
        Files.newBufferedReader(Path.of("src/main/resources/messages", messages + ".properties")));
    List<String> things = new ArrayList<>();
    for (String table : Tampering.TABLES) {
      for (Tampering each : Tampering.read(table)) {
        each.named().stream()
            .filter(name -> name.contains("."))
            .map(name -> PartName.of(name).thing())
            .forEach(things::add);
      }
    }

    assertThat(things)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            thing ->
                assertThat(words.stringPropertyNames())
                    .as(thing)
                    .anyMatch(key -> key.matches("altered\\." + thing + "(\\..*)?")));
  }
}
