package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.OutdatedLetter;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** The confirmation of a preservation names the end of its sixty days, and goes out after it. */
@RogatoryTest
@Tag("database")
@Clause("42(8)")
class DaysAheadDoorsTest {

  private static final String ON_DAY_FIFTY = "2026-12-24T10:00+01:00";
  private static final String ON_DAY_SEVENTY = "2027-01-13T10:30+01:00";

  @Autowired TestClock clock;
  @Autowired Walks walks;
  @Autowired Journal journal;
  @Autowired MockMvc mvc;

  private Walk walk;

  @BeforeEach
  void dataArePreserved() {
    walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00'}");
    assertThat(confirmation().text()).contains("will not be released before the end of");
  }

  @Test
  void aDraftOfItSaysThatTheyAreOver() {
    onDaySeventy();

    walk.issueLetter();

    assertThat(confirmation().text())
        .doesNotContain("will not be released before the end of")
        .contains("ended at the end of", "still preserved", "without delay");
    walk.take("send-letter", sent(ON_DAY_SEVENTY));
    assertThat(confirmation().state()).isEqualTo(LetterState.SENT);
    assertThat(kinds()).contains("hold-confirmed");
  }

  @Test
  void anIssuedOneIsNotRecordedAsSentUnseen() throws Exception {
    walk.issueLetter();
    onDaySeventy();
    String address = "/tasks/" + walk.task("send-letter").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");

    Document page = visitor.page(address);

    assertThat(page.select(".changes ins").text()).contains("ended at the end of");
    assertThat(page.select(".changes input[name=looked][type=checkbox]")).isNotEmpty();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("channel", "post", "sentAt", "2027-01-13T10:30", "proof", "Receipt");
    assertThat(visitor.send(form).getStatus()).isEqualTo(409);
    mvc.perform(
            post("/api" + address + "/complete")
                .with(user("caseworker").roles("CASEWORKER"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(sent(ON_DAY_SEVENTY).replace('\'', '"')))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.differences[0].is").isNotEmpty());
    assertThat(confirmation().state()).isEqualTo(LetterState.ISSUED);
    walk.sendLetter();
    assertThat(kinds()).contains("letter-compared", "letter-sent");
  }

  @Test
  void anIssuedOneIsMadeAnew() {
    walk.issueLetter();
    onDaySeventy();

    walk.take("send-letter", "{'notToBeSent':true,'reason':'The sixty days are over'}");
    walk.runJobs();

    assertThat(confirmation().state()).isEqualTo(LetterState.DRAFT);
    assertThat(confirmation().text()).contains("ended at the end of");
  }

  @Test
  void whatHadGoneOutInTimeIsRecordedWithItsTrueMoment() {
    clock.set(Instant.parse("2026-12-24T08:00:00Z"));
    walk.issueLetter();
    onDaySeventy();
    assertThatThrownBy(() -> walk.take("send-letter", sent(ON_DAY_SEVENTY)))
        .isInstanceOf(OutdatedLetter.class);

    walk.take("send-letter", sent(ON_DAY_FIFTY));

    assertThat(confirmation().state()).isEqualTo(LetterState.SENT);
    assertThat(kinds()).doesNotContain("letter-compared");
    assertThat(walk.journalIsSound()).isTrue();
  }

  private void onDaySeventy() {
    clock.set(Instant.parse("2027-01-13T09:30:00Z"));
  }

  private static String sent(String at) {
    return "{'channel':'post','sentAt':'" + at + "','proof':'Receipt'}";
  }

  private Letter confirmation() {
    return walk.letters().stream()
        .filter(letter -> letter.is(DraftResults.CONFIRMATION))
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private List<String> kinds() {
    return journal.of(walk.reference()).stream().map(JournalEntry::kind).toList();
  }
}
