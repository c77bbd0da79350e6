package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.Sweeps;
import org.rogatory.incoming.asked.Communication.Stage;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal;
import org.rogatory.incoming.communication.AskConfirmation;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Withdrawals and answers that came orally or in writing, from the pages and by the API. */
@RogatoryTest
@Tag("database")
@Clause({"40(12)(d)", "40(26), 3rd sentence", "40(28)", "42(8)"})
class CommunicationDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Deadlines deadlines;
  @Autowired Sweeps sweeps;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void aWithdrawalByTelephoneWaitsForItsConfirmationByApi() throws Exception {
    inExecution();
    said("'kind':'withdrawal','channel':'oral','whole':true,'text':'By phone'")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.saidBy").exists());

    said("'kind':'withdrawal','channel':'oral','whole':true,'saidBy':'Counsel Ng, called back'")
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(walk.file().isClosed()).isFalse();
    assertThat(letter(AskConfirmation.KIND).text())
        .contains("no longer needs any of the assistance", "by post or courier", "Orally")
        .doesNotContain("Counsel Ng");
    walk.finishLetters();
    assertThat(running()).isTrue();

    said("'kind':'withdrawal','channel':'central-authority-post','whole':true")
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(running()).isFalse();
    assertThat(walk.file().state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(letter(AcknowledgeWithdrawal.KIND).text())
        .contains("you no longer need any of the assistance", "to stop", "let us know at once");
    walk.finishLetters();
    assertThat(stage(2)).isEqualTo(Stage.ACKNOWLEDGED);
    assertThat(walk.openSteps()).isEmpty();
  }

  /** The State is reminded once; then what was said counts for nothing, and the file goes on. */
  @Test
  void whatNobodyConfirmsCountsForNothing() throws Exception {
    inExecution();
    said("'kind':'withdrawal','channel':'oral','measure':1,'saidBy':'A caller, unknown'")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    clock.advance(Duration.ofDays(12));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    assertThat(letters(AskConfirmation.KIND)).hasSize(2);
    assertThat(letters(AskConfirmation.KIND).get(1).text())
        .contains("No confirmation has reached us", "counts for nothing");
    walk.finishLetters();
    clock.advance(Duration.ofDays(12));
    sweeps.sweep(walk.reference());
    walk.runJobs();

    assertThat(stage(1)).isEqualTo(Stage.LAPSED);
    assertThat(running()).isFalse();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  /** It would give up what is held, so it is waited for after the file was closed, too. */
  @Test
  @Clause({"40(12)(d)", "40(26), 3rd sentence", "42(8)"})
  void aWithdrawalThatWasSaidIsWaitedForAfterTheFileWasClosedAsLongAsDataStayHeld()
      throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");
    walk.finishLetters();
    said("'kind':'withdrawal','channel':'oral','whole':true,'saidBy':'Counsel Ng, called back'")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'The mailbox.','warningsRead':true,'inEffectFrom':'"
            + clock.instant()
            + "'}");
    walk.runJobs();
    walk.issueLetterThoughWarned();
    walk.finishLetters();

    assertThat(walk.file().isClosed()).isTrue();
    assertThat(running()).isTrue();
    clock.advance(Duration.ofDays(12));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    assertThat(letters(AskConfirmation.KIND)).hasSize(2);
    walk.finishLetters();
    clock.advance(Duration.ofDays(12));
    sweeps.sweep(walk.reference());
    walk.runJobs();
    assertThat(stage(1)).isEqualTo(Stage.LAPSED);
    assertThat(running()).isFalse();
  }

  @Test
  void aWithdrawalByTelephoneWaitsForItsConfirmationByPage() throws Exception {
    inExecution();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String arrived = "/files/" + walk.reference() + "/arrived";
    String form = arrived + "?kind=withdrawal";
    MockHttpServletResponse silent =
        visitor.send(visitor.form(form, arrived).with("channel", "oral", "whole", "true"));
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString()).contains("Say who spoke");

    visitor.send(
        visitor
            .form(form, arrived)
            .with("channel", "oral", "whole", "true", "saidBy", "Counsel Ng, called back"));
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("Said, and not confirmed in writing", "Counsel Ng, called back");
    walk.finishLetters();
    visitor.send(
        visitor.form(form, arrived).with("channel", "central-authority-post", "measure", "1"));
    walk.runJobs();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.WITHDRAWN);
    assertThat(letter(AcknowledgeWithdrawal.KIND).state()).isEqualTo(LetterState.DRAFT);
    walk.finishLetters();
  }

  /** The letter that asks for a confirmation is given up where that comes first. */
  @Test
  void whatComesInWritingFirstIsNotAskedForAndWhatIsHeldIsNamed() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-03T12:00:00+01:00'}");
    said("'kind':'withdrawal','channel':'oral','measure':1,'saidBy':'Counsel Ng'")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(letter(AskConfirmation.KIND).text())
        .contains("stays held", "preserved as measure 1");

    said("'kind':'withdrawal','channel':'diplomatic','measure':1").andExpect(status().isOk());
    walk.runJobs();

    assertThat(letter(AskConfirmation.KIND).state()).isEqualTo(LetterState.DROPPED);
    assertThat(letter(AcknowledgeWithdrawal.KIND).text())
        .contains("until we have decided what becomes of it", "preserved as measure 1");
    walk.finishLetters();
  }

  @Test
  void conditionsAreNotAcceptedByTelephone() throws Exception {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'A source'},"
            + "'conditions':['In camera only'],'consult':false}");
    walk.finishLetters();
    String reply =
        "'kind':'consultation-reply','measure':1,'text':'Yes.','conditionsAccepted':true,";
    said(reply + "'channel':'oral'").andExpect(status().isUnprocessableEntity());

    said(reply + "'channel':'oral','saidBy':'The desk officer'").andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(walk.measure(1).agreedConditions()).isEmpty();
    assertThat(letter(AskConfirmation.KIND).text()).contains("answer to our consultation", "Yes.");
    said(reply + "'channel':'central-authority-electronic'").andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.measure(1).agreedConditions()).containsExactly("In camera only");
    assertThat(letter(AskConfirmation.KIND).state()).isEqualTo(LetterState.DROPPED);
  }

  private void inExecution() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
  }

  private boolean running() {
    return deadlines.running(walk.reference()).stream()
        .anyMatch(row -> row.kind().equals(RequestDeadline.COMMUNICATION_CONFIRMATION.id()));
  }

  private Stage stage(int number) {
    return walk.file().formalities().communications().get(number).stage();
  }

  private Letter letter(LetterKind kind) {
    List<Letter> letters = letters(kind);
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private List<Letter> letters(LetterKind kind) {
    return walk.letters().stream().filter(one -> one.is(kind)).toList();
  }

  private ResultActions said(String body) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/requests/" + walk.reference() + "/messages",
            "{" + body + ",'arrivedAt':'" + clock.instant() + "'}"));
  }
}
