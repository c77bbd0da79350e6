package org.rogatory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever somebody does to a value in the database, no page and no list breaks, and what is sound
 * stays visible.
 */
@RogatoryTest
class DamagedColumnsTest {

  private static final List<String> LISTS_OF_FILES =
      List.of(
          "/files",
          "/inbox?list=all&sort=reference",
          "/api/files?sort=newest",
          "/api/requests?sort=newest",
          "/api/tasks?sort=reference");
  private static final List<String> OTHER_LISTS =
      List.of(
          "/overview",
          "/overview/measures",
          "/overview/dates",
          "/overview/incidents",
          "/overview/processes/measure/positions",
          "/api/overview");
  private static final List<String> REGISTER = List.of("/states", "/states/XB", "/api/states/XB");
  private static final List<String> OF_FILE =
      List.of(
          "/files/%s",
          "/files/%s/journal",
          "/files/%s/correct",
          "/api/requests/%s",
          "/api/requests/%s/journal",
          "/api/requests/%s/letters");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired StuckFiles stuck;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired Columns columns;

  private EveryPage pages;
  private Walk sound;
  private Walk damaged;
  private Walk failed;

  @BeforeEach
  void filesAtSeveralStages() {
    pages = new EveryPage(mvc);
    failed = stuck.make();
    sound = walks.register(Registered.complete(Assistance.SERVICE));
    damaged = walks.register(Registered.inFull());
    damaged.sendLetter();
    damaged.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    access.restrict(damaged.reference(), List.of(people.get("caseworker")));
  }

  @Test
  void noPageBreaksForAnyDamagedColumn() {
    List<String> broken = new ArrayList<>();
    int tried = 0;
    for (Columns.Column column : columns.all()) {
      for (Object value : column.damages()) {
        String reference = column.ofFiles(failed, damaged).reference().value();
        if (columns.damaged(
            column, reference, value, () -> broken.addAll(found(column, value, reference)))) {
          tried++;
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(tried).isGreaterThan(200);
    assertThat(pages.broken(EveryPage.lists())).isEmpty();
    assertThat(pages.broken(EveryPage.ofFile(damaged.reference().value()))).isEmpty();
  }

  private List<String> found(Columns.Column column, Object value, String reference) {
    List<String> addresses = new ArrayList<>(OTHER_LISTS);
    if (column.table().startsWith("state")) {
      addresses.addAll(REGISTER);
    } else {
      OF_FILE.forEach(address -> addresses.add(address.formatted(reference)));
    }
    List<String> found = new ArrayList<>(pages.broken(addresses.stream()));
    LISTS_OF_FILES.stream()
        .filter(list -> !shows(list, sound.reference().value()))
        .forEach(
            list -> found.add(list + " lost " + sound.reference() + pages.broken(Stream.of(list))));
    return found.stream().map(each -> column + " = " + value + ": " + each).toList();
  }

  private boolean shows(String list, String reference) {
    try {
      return pages.open(list).getContentAsString().contains(reference);
    } catch (Exception broken) {
      return false;
    }
  }

  @Test
  void aDamagedEntryIsNamedAndTheJournalSaysSo() throws Exception {
    String reference = damaged.reference().value();
    Columns.Column kind = columns.column("journal_entry", "kind");

    columns.damaged(kind, reference, "nonsense", () -> assertNamed(reference));

    assertThat(damaged.journalIsSound()).isTrue();
  }

  private void assertNamed(String reference) {
    try {
      String page =
          Jsoup.parse(pages.open("/files/" + reference + "/journal").getContentAsString()).text();
      assertThat(page).contains("cannot be read. Its kind is unknown: “nonsense”");
      String read = pages.open("/api/requests/" + reference + "/journal").getContentAsString();
      assertThat(read).contains("\"unreadable\":\"nonsense\"", "\"result\":\"altered\"");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aDamagedValueIsShownInItsCell() {
    String reference = damaged.reference().value();

    columns.damaged(
        columns.column("file", "standing"),
        reference,
        "NOWHERE",
        () ->
            assertThat(Stream.of("/files", "/files/" + reference).toList())
                .allMatch(page -> shows(page, "“NOWHERE” cannot be read")));
  }
}
