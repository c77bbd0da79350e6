package org.rogatory.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.testing.EveryPage;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever somebody does to a value in the database, no page and no list breaks, and what is sound
 * stays visible. Each damage is shown to the pages that read its table, which H2's own statistics
 * tell: what a page does not read cannot break it.
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
          "/api/files/%s/letters");

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired StuckFiles stuck;
  @Autowired Treaties treaties;
  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired Columns columns;
  @Autowired JdbcTemplate jdbc;

  private final Map<String, Set<String>> tables = new HashMap<>();
  private int looks;
  private EveryPage pages;
  private Walk sound;
  private Walk damaged;
  private Walk failed;

  @BeforeEach
  void filesAtSeveralStages() {
    pages = new EveryPage(mvc);
    treaties.bind("Treaty of 1998");
    treaties.forget();
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
        addresses(column, reference).forEach(this::tables);
        if (columns.damaged(
            column, reference, value, () -> broken.addAll(found(column, value, reference)))) {
          tried++;
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(tried).isGreaterThan(200);
    assertThat(looks).isGreaterThan(1000);
    assertThat(pages.broken(EveryPage.lists())).isEmpty();
    assertThat(pages.broken(EveryPage.ofFile(damaged.reference().value()))).isEmpty();
  }

  private List<String> found(Columns.Column column, Object value, String reference) {
    List<String> found = new ArrayList<>();
    addresses(column, reference)
        .filter(address -> tables(address).contains(column.table()))
        .peek(address -> looks++)
        .forEach(address -> found.addAll(breaks(address)));
    return found.stream().map(each -> column + " = " + value + ": " + each).toList();
  }

  private List<String> breaks(String address) {
    boolean lists = LISTS_OF_FILES.contains(address);
    String reference = sound.reference().value();
    return lists && shows(address, reference)
        ? List.of()
        : Stream.concat(
                pages.broken(Stream.of(address)).stream(),
                lists ? Stream.of(address + " lost " + reference) : Stream.of())
            .toList();
  }

  private static Stream<String> addresses(Columns.Column column, String reference) {
    return Stream.of(
            LISTS_OF_FILES.stream(),
            OTHER_LISTS.stream(),
            column.table().startsWith("state")
                ? REGISTER.stream()
                : OF_FILE.stream().map(address -> address.formatted(reference)))
        .flatMap(Function.identity());
  }

  /** The tables that a page reads. */
  private Set<String> tables(String address) {
    return tables.computeIfAbsent(
        address,
        each -> {
          jdbc.execute("set query_statistics false");
          jdbc.execute("set query_statistics true");
          jdbc.execute("set query_statistics_max_entries 10000");
          assertThat(pages.broken(Stream.of(each))).isEmpty();
          List<String> asked =
              jdbc.queryForList(
                  "select sql_statement from information_schema.query_statistics", String.class);
          jdbc.execute("set query_statistics false");
          return asked.stream()
              .flatMap(sql -> Stream.of(sql.toLowerCase(Locale.ROOT).split("\\W+")))
              .collect(Collectors.toSet());
        });
  }

  private boolean shows(String list, String reference) {
    try {
      return EveryPage.open(mvc, list).getContentAsString().contains(reference);
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
          Jsoup.parse(EveryPage.open(mvc, "/files/" + reference + "/journal").getContentAsString())
              .text();
      assertThat(page).contains("cannot be read. Its kind is unknown: “nonsense”");
      String read =
          EveryPage.open(mvc, "/api/requests/" + reference + "/journal").getContentAsString();
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
