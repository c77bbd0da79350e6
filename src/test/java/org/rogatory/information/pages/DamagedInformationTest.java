package org.rogatory.information.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.access.People;
import org.rogatory.access.Person;
import org.rogatory.convention.Stated;
import org.rogatory.database.Columns;
import org.rogatory.incoming.Walks;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationFiles;
import org.rogatory.information.InformationRegistry;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever somebody does to a value of spontaneous information, no page and no list breaks. */
@RogatoryTest
class DamagedInformationTest {

  private static final List<String> SHOWN =
      List.of(
          "/information/%s",
          "/files/%s/journal",
          "/api/information/%s",
          "/api/files/%s",
          "/api/files/%s/journal",
          "/files",
          "/api/files",
          "/inbox?list=all");

  @Autowired MockMvc mvc;
  @Autowired Columns columns;
  @Autowired InformationRegistry registry;
  @Autowired InformationFiles files;
  @Autowired Walks walks;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;

  @Test
  void noPageBreaksForAnyDamagedColumn() {
    EveryPage pages = new EveryPage(mvc);
    List<String> broken = new ArrayList<>();
    int tried = 0;
    for (Reference file : List.of(received(), sent())) {
      for (Columns.Column column : columns.all()) {
        if (column.table().matches("file|information.*")) {
          for (Object value : column.damages()) {
            boolean done =
                columns.damaged(
                    column,
                    file.value(),
                    value,
                    () ->
                        pages.broken(addresses(file)).stream()
                            .map(found -> column + " = " + value + ": " + found)
                            .forEach(broken::add));
            tried += done ? 1 : 0;
          }
        }
      }
      assertThat(pages.broken(addresses(file))).as("undamaged").isEmpty();
    }

    assertThat(broken).isEmpty();
    assertThat(tried).isGreaterThan(40);
  }

  private static Stream<String> addresses(Reference file) {
    return SHOWN.stream().map(address -> address.formatted(file));
  }

  private Reference received() {
    Person caseworker = people.get("caseworker");
    Reference file =
        registry.register(
            Examples.received(true, LocalDate.of(2099, 1, 1), "Only here."), caseworker);
    transaction.executeWithoutResult(
        status ->
            files
                .forChange(file, caseworker.actor())
                .disclosing()
                .intend("Trial 4/2026", "An alibi"));
    return walks.of(file).reference();
  }

  private Reference sent() {
    Person caseworker = people.get("caseworker");
    Reference file = registry.plan(CountryCode.of("XB"), "A server", false, caseworker);
    transaction.executeWithoutResult(
        status ->
            files
                .forChange(file, caseworker.actor())
                .forwarding()
                .write(Examples.ours(false, Stated.YES)));
    return walks.of(file).reference();
  }
}
