package org.rogatory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.integrity.comparison.Runs;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a viewer or an open page asks again and again is one line of the record a minute, and never
 * none: a record that fills is read by nobody.
 */
@RogatoryTest
@Tag("database")
@Clause("40(20)")
class OneViewingTest {

  private static final String INTEGRITY = "/overview/integrity";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient database;
  @Autowired AutowireCapableBeanFactory beans;
  @Autowired TestClock clock;
  @Autowired Runs runs;
  @Autowired TransactionTemplate transaction;

  private Reference file;
  private String letter;

  @BeforeEach
  void make() throws Exception {
    file = beans.createBean(SecretFiles.class).make().secret().get("request");
    letter = "/files/" + file + "/letters/1";
  }

  @AfterEach
  void mend() {
    transaction.executeWithoutResult(
        status ->
            database
                .sql("delete from alteration where reference = ?")
                .param(file.value())
                .update());
  }

  @Test
  void theRangesOfADocumentAreOneViewing() throws Exception {
    read("supervisor", range(letter, "0-99"));
    read("supervisor", range(letter, "100-199"));
    clock.advance(Duration.ofSeconds(59));
    read("supervisor", range(letter, "200-299"));
    assertThat(lines("letter")).containsExactly("supervisor");

    clock.advance(Duration.ofSeconds(2));
    read("supervisor", range(letter, "300-399"));
    read("supervisor", range(letter, "400-499"));
    assertThat(lines("letter")).containsExactly("supervisor", "supervisor");
  }

  @Test
  void theRangesThatFollowAWholeDocumentBelongToIt() throws Exception {
    read("supervisor", get(letter));
    read("supervisor", range(letter, "100-199"));

    assertThat(lines("letter")).containsExactly("supervisor");
  }

  @Test
  void eachWholeDocumentEachPersonAndEachDoorHasALine() throws Exception {
    read("supervisor", get(letter));
    read("supervisor", get(letter));
    read("auditor", range(letter, "0-99"));
    read("auditor", range("/files/" + file + "/journal", "0-99"));

    assertThat(lines("letter")).containsExactly("supervisor", "supervisor", "auditor");
    assertThat(lines("journal")).containsExactly("auditor");
  }

  @Test
  void aPageThatFetchesItselfAnewIsOneViewing() throws Exception {
    String page = "/files/" + file;
    int before = lines("page").size();
    read("supervisor", get(page));
    read("supervisor", get(page).header("HX-Request", "true"));
    read("supervisor", get(page).header("HX-Request", "true"));
    assertThat(lines("page")).hasSize(before + 1);

    read("supervisor", get(page));
    assertThat(lines("page")).hasSize(before + 2);
    clock.advance(Duration.ofMinutes(2));
    read("supervisor", get(page).header("HX-Request", "true"));
    assertThat(lines("page")).hasSize(before + 3);
  }

  @Test
  void theSameListWithinAMinuteIsOneLine() throws Exception {
    alter();
    read("supervisor", get(INTEGRITY));
    read("supervisor", get(INTEGRITY));
    read("auditor", get(INTEGRITY));
    assertThat(lines("list")).containsExactly("supervisor", "auditor");

    clock.advance(Duration.ofMinutes(2));
    read("supervisor", get(INTEGRITY));
    assertThat(lines("list")).containsExactly("supervisor", "auditor", "supervisor");
  }

  @Test
  void howFarAComparisonHasComeNamesNoFile() throws Exception {
    alter();
    long total =
        database
            .sql("select count(*) from alteration where ended_at is null")
            .query(Long.class)
            .single();
    runs.ask();
    List<String> taken = runs.take();
    runs.compared(taken, 20, 80);

    MockHttpServletResponse same = progress(total);
    assertThat(same.getContentAsString()).contains("20 of 80 files").doesNotContain(file.value());
    assertThat(same.getHeader("HX-Trigger")).isNull();
    assertThat(progress(total + 1).getHeader("HX-Trigger")).isEqualTo("compared");
    runs.ended(taken, 80, total);
    MockHttpServletResponse ended = progress(total);
    assertThat(ended.getStatus()).isEqualTo(204);
    assertThat(ended.getHeader("HX-Trigger")).isEqualTo("compared");
    assertThat(lines("list")).isEmpty();
  }

  private MockHttpServletResponse progress(long total) throws Exception {
    return mvc.perform(
            get(INTEGRITY + "/progress")
                .param("total", Long.toString(total))
                .with(user("supervisor").roles("SUPERVISOR")))
        .andReturn()
        .getResponse();
  }

  private void alter() {
    transaction.executeWithoutResult(
        status ->
            database
                .sql(
                    "insert into alteration (id, reference, part, written, kept, found_at,"
                        + " last_found_at) values (?, ?, 'access.restricted', 'a', 'b', ?, ?)")
                .params(
                    UUID.randomUUID().toString(),
                    file.value(),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    clock.instant().atOffset(ZoneOffset.UTC))
                .update());
  }

  private static MockHttpServletRequestBuilder range(String address, String bytes) {
    return get(address).header("Range", "bytes=" + bytes);
  }

  private void read(String login, MockHttpServletRequestBuilder request) throws Exception {
    mvc.perform(request.with(user(login).roles(login.toUpperCase(Locale.ROOT))))
        .andExpect(status().is2xxSuccessful());
  }

  private List<String> lines(String kind) {
    return database
        .sql("select login from file_read where reference = ? and kind = ? order by number")
        .params(file.value(), kind)
        .query(String.class)
        .list();
  }
}
