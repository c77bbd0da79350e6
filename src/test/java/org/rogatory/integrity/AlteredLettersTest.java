package org.rogatory.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letter;
import org.rogatory.letters.Letters;
import org.rogatory.letters.wording.LetterParts;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter that was altered in the database is handed out to nobody, and is told once. */
@RogatoryTest
@Tag("database")
@Clause("40(26)")
class AlteredLettersTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Journal journal;
  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired Letters letters;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  private Reference file;

  @BeforeEach
  void aLetterThatWasSent() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.finishLetters();
    file = walk.reference();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "letter.1.textSha256; update letter set closing = 'Otherwise.' where reference = ?",
        "letter.1.addressee; update letter set addressee = 'Mallory' where reference = ?",
        "letter.1.country; update letter set country = 'XC' where reference = ?",
        "letter.1.signedBy; update letter set signed_by = 'Mallory' where reference = ?",
        "letter.1.dated; update letter set issued_on = date '2020-01-01' where reference = ?",
        "letter.1.pdfSha256; update letter set sha256 = '00' where reference = ?",
        "letter.1.state; update letter set state = 'DROPPED' where reference = ?",
        "letter.1.pdf; delete from letter_paper where letter_id in (select id from letter where"
            + " reference = ?)",
        "letter.1.pdf; update letter_paper set pdf = (select pdf from letter_paper where letter_id"
            + " = (select max(letter_id) from letter_paper where letter_id not in (select id from"
            + " letter where reference = :file))) where letter_id in (select id from letter where"
            + " reference = :file)"
      })
  void itIsRefusedByPageAndApiAndToldOnce(String part, String sql) throws Exception {
    if (sql.contains(":file")) {
      walks.register(Registered.complete(Assistance.SERVICE)).finishLetters();
    }
    alter(sql);

    MockHttpServletResponse page =
        Visitor.login(mvc, "caseworker").open("/files/" + file + "/letters/1");
    MockHttpServletResponse api = byApi();

    assertThat(page.getStatus()).isEqualTo(409);
    assertThat(Jsoup.parse(page.getContentAsString()).text()).contains("no longer what was issued");
    assertThat(api.getStatus()).as(api.getContentAsString()).isEqualTo(409);
    assertThat(api.getContentType()).startsWith("application/problem+json");
    assertThat(found()).containsExactly(part);
    assertThat(told()).isEqualTo(1);
    comparison.one(file);
    assertThat(found()).as("the comparison names it so, too").contains(part);
    assertThat(Visitor.login(mvc, "caseworker").page("/files/" + file).text())
        .contains("Altered outside the program");
  }

  /** Without its hash it would be shown as a draft, from its text as it is now. */
  @Test
  void anIssuedLetterIsNotShownAsADraft() throws Exception {
    alter("update letter set sha256 = null, closing = 'Otherwise.' where reference = ?");

    assertThat(byApi().getStatus()).isEqualTo(409);
    assertThat(found()).contains("letter.1.pdfSha256", "letter.1.textSha256");
  }

  /** Somebody looks at the draft while somebody else issues it. */
  @Test
  void aLetterThatIsIssuedMeanwhileIsNotAltered() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", Walk.TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none']}");
    walk.take("decide-measure", "{'decision':'grant'}");
    Letter draft =
        walk.letters().stream().filter(each -> each.state().isUnissued()).findFirst().orElseThrow();
    LetterParts parts = letters.compare(draft).parts();
    walk.finishLetters();

    assertThatThrownBy(() -> letters.preview(draft, parts)).isInstanceOf(NotInThisState.class);

    assertThat(alterations.of(walk.reference())).isEmpty();
  }

  @Test
  void aLetterThatIsGoneIsMissed() throws Exception {
    alter(
        "delete from letter_paper where letter_id in (select id from letter where reference = ?)");
    alter("delete from letter where reference = ?");

    assertThat(byApi().getStatus()).isEqualTo(409);
    assertThat(found()).containsExactly("letter.1.state");
  }

  @Test
  void whatWasNotAlteredIsHandedOut() throws Exception {
    assertThat(byApi().getStatus()).isEqualTo(200);
    assertThat(found()).isEmpty();
  }

  private MockHttpServletResponse byApi() throws Exception {
    return mvc.perform(
            get("/api/files/{file}/letters/1", file.value())
                .accept("application/pdf", "application/problem+json")
                .with(httpBasic("caseworker", "demo")))
        .andReturn()
        .getResponse();
  }

  private List<String> found() {
    return alterations.of(file).stream().map(Alteration::part).toList();
  }

  private long told() {
    return journal.of(file).stream()
        .map(JournalEntry::kind)
        .filter("alteration-found"::equals)
        .count();
  }

  private void alter(String sql) {
    Integer changed =
        transaction.execute(
            status ->
                sql.contains(":file")
                    ? database.sql(sql).param("file", file.value()).update()
                    : database.sql(sql).param(file.value()).update());
    assertThat(changed).isPositive();
  }
}
