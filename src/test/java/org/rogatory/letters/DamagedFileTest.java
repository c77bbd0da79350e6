package org.rogatory.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.inbox.TaskRow;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.integrity.Alteration;
import org.rogatory.integrity.Alterations;
import org.rogatory.integrity.DamagedFile;
import org.rogatory.integrity.comparison.Comparison;
import org.rogatory.testing.Caller;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** No letter leaves a file of which something was altered, until it agrees again. */
@RogatoryTest
@Tag("database")
class DamagedFileTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Comparison comparison;
  @Autowired Alterations alterations;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  private Walk walk;

  @BeforeEach
  void aFileWithALetterThatWasSentAndOneInPreparation() {
    walk = walks.register(Registered.complete(Assistance.SERVICE));
  }

  private void alter(String sql, Object... values) {
    transaction.executeWithoutResult(
        status -> assertThat(database.sql(sql).params(List.of(values)).update()).isEqualTo(1));
  }

  private void change(String sql, Object... values) {
    alter(sql, values);
    comparison.one(walk.reference());
  }

  @Test
  void letterAfterLetterAgrees() {
    walk.finishLetters();
    comparison.one(walk.reference());

    assertThat(alterations.of(walk.reference())).isEmpty();
  }

  @Test
  void nothingIsIssuedOrSentUntilTheFileAgreesAgain() {
    String drafted = walk.letters().get(0).draftedBy();
    String sql = "update letter set drafted_by = ? where reference = ?";
    change(sql, "mallory", walk.reference().value());
    assertThat(alterations.of(walk.reference()))
        .extracting(Alteration::part)
        .containsExactly("letter.1.draftedBy");

    assertThatThrownBy(walk::finishLetters).hasStackTraceContaining(DamagedFile.class.getName());

    change(sql, drafted, walk.reference().value());
    assertThat(alterations.of(walk.reference())).isEmpty();
    walk.finishLetters();
  }

  @Test
  void anAlterationThatNoComparisonHasFoundYetStopsTheLetterAndIsNamed() {
    String sql = "update request set sender = ? where reference = ?";
    String sender = Registered.complete(Assistance.SERVICE).sender();
    alter(sql, "Mallory", walk.reference().value());

    assertThatThrownBy(walk::finishLetters).hasStackTraceContaining(DamagedFile.class.getName());

    assertThat(alterations.of(walk.reference()))
        .extracting(Alteration::part)
        .containsExactlyInAnyOrder("sender", "search.authority.1");
    alter(sql, sender, walk.reference().value());
    comparison.one(walk.reference());
    walk.finishLetters();
  }

  @Test
  void theLetterIsRefusedByACallFromOutsideToo() throws Exception {
    String task = walk.task("send-letter").task();
    alter("update request set sender = ? where reference = ?", "Mallory", walk.reference().value());

    HttpResponse<String> answer =
        Caller.program(port, "en")
            .call(
                "caseworker",
                "/api/tasks/" + task + "/complete",
                "{'channel':'electronic','sentAt':'%s','proof':'Receipt'}"
                    .formatted(clock.instant())
                    .replace('\'', '"'));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("no letter leaves it");
    assertThat(walk.letters().get(0).state()).isEqualTo(LetterState.ISSUED);
    assertThat(alterations.of(walk.reference()))
        .extracting(Alteration::part)
        .containsExactlyInAnyOrder("sender", "search.authority.1");
  }

  @Test
  void anAlterationAfterTheIssueStopsTheSending() {
    assertThat(walk.openTasks()).extracting(TaskRow::step).contains("send-letter");
    alter("update request set sender = ? where reference = ?", "Mallory", walk.reference().value());

    assertThatThrownBy(walk::finishLetters).hasStackTraceContaining(DamagedFile.class.getName());

    assertThat(walk.letters().get(0).state()).isEqualTo(LetterState.ISSUED);
  }

  @Test
  void anIssuedLetterIsNotHandedOutAndItsPageSaysWhatToDo() throws Exception {
    walk.finishLetters();
    change(
        "update request set sender = ? where reference = ?", "Mallory", walk.reference().value());
    assertThat(alterations.of(walk.reference()))
        .extracting(Alteration::part)
        .containsExactlyInAnyOrder("sender", "search.authority.1");

    HandingOut.isRefused(
        mvc, walk.reference(), "no letter leaves it", "has the file compared again");
  }

  @Test
  void healthStaysUpAndTellsWhoLooksAfterTheProgram() throws Exception {
    MockHttpServletResponse told = Visitor.login(mvc, "administrator").open("/actuator/health");
    String strangers =
        mvc.perform(get("/actuator/health")).andReturn().getResponse().getContentAsString();

    assertThat(told.getStatus()).isEqualTo(200);
    assertThat(told.getContentAsString()).contains("\"integrity\"", "\"alterations\"");
    assertThat(strangers).isEqualTo("{\"status\":\"UP\"}");
  }
}
