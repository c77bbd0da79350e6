package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
