package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.filing.Correcting;
import org.rogatory.incoming.misdirected.DraftSentInError;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A State that holds letters of ours by mistake is told so, and answers nothing. */
@RogatoryTest
@Tag("database")
@Clause({"40(12)(d)", "40(20)"})
class SentInErrorDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Deadlines deadlines;
  @Autowired Sweeps sweeps;
  @Autowired LettersToTheState told;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compareTables(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void theCorrectionDraftsTheLetterWhichNamesNumbersAndDatesAlone() {
    asked();
    walk.finishLetters();
    List<Letter> wrong = told.of(walk.reference());
    assertThat(wrong).hasSize(2);

    correct("XE");

    Letter notice = notices().get(0);
    assertThat(notices()).hasSize(1);
    assertThat(notice.text())
        .contains(wrong.get(0).reference(), wrong.get(1).reference(), "disregard", "destroy")
        .doesNotContain("XE", "request", "assistance");
    assertThat(notice.envelope().lines()).isEqualTo(wrong.get(1).envelope().lines());
    assertThat(notice.envelope().theirReference()).isEmpty();
    assertThat(running()).isTrue();
    walk.finishLetters();
    assertThat(notices().get(0).approvedBy()).contains("supervisor");
    assertThat(running()).isFalse();
    assertThat(told.elsewhere(walk.reference())).isEmpty();
    assertThat(told.disregarded(walk.reference())).hasSize(2);
    correct("XB");
    assertThat(told.of(walk.reference())).extracting(Letter::number).doesNotContain(1, 2);
  }

  @Test
  void theFileShowsItAndSupervisorsAreTold() throws Exception {
    asked();
    walk.finishLetters();
    correct("XE");
    clock.advance(Duration.ofDays(4));
    sweeps.sweep(walk.reference());
    Visitor supervisor = Visitor.login(mvc, "supervisor");
    String file = "/files/" + walk.reference();
    assertThat(supervisor.page(file).text())
        .contains("It is not told yet", "Notice that letters were sent by mistake");
    assertThat(supervisor.page(file + "/journal").text())
        .contains("Supervisors told", "which does not make the request");

    walk.finishLetters();

    assertThat(supervisor.page(file).text())
        .contains("It was told to disregard it")
        .doesNotContain("It is not told yet");
  }

  @Test
  void whatTheWrongStateSendsIsNoReplyByPageAndApi() throws Exception {
    asked();
    walk.finishLetters();
    correct("XE");
    walk.finishLetters();
    said("'kind':'withdrawal','channel':'diplomatic','whole':true")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.from").exists());
    said("'kind':'withdrawal','channel':'diplomatic','whole':true,'text':'What is this?','from':'XB'")
        .andExpect(status().isOk());
    assertThat(walk.file().isClosed()).isFalse();

    Visitor visitor = Visitor.login(mvc, "caseworker");
    String arrived = "/files/" + walk.reference() + "/arrived";
    String form = arrived + "?kind=status-enquiry";
    MockHttpServletResponse silent =
        visitor.send(
            visitor.form(form, arrived).with("channel", "diplomatic", "text", "Destroyed"));
    assertThat(silent.getStatus()).isEqualTo(422);
    assertThat(silent.getContentAsString()).contains("Say which State sent it");
    visitor.send(
        visitor
            .form(form, arrived)
            .with("channel", "diplomatic", "text", "We destroyed them", "from", "XB"));
    assertThat(walk.file().enquiries()).isEmpty();
    assertThat(visitor.page("/files/" + walk.reference() + "/journal").text())
        .contains("holds letters of ours by mistake", "We destroyed them", "What is this?");
    visitor.send(
        visitor.form(form, arrived).with("channel", "diplomatic", "text", "How?", "from", "XE"));
    assertThat(walk.file().enquiries()).hasSize(1);
  }

  @Test
  void whereTheFirstStateWasRightAfterAllItIsNotWrittenTo() {
    asked();
    walk.finishLetters();
    correct("XE");
    assertThat(notices()).extracting(Letter::state).containsExactly(LetterState.DRAFT);

    correct("XB");

    assertThat(notices()).extracting(Letter::state).containsExactly(LetterState.DROPPED);
    assertThat(running()).isFalse();
    assertThat(told.of(walk.reference())).hasSize(2);
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(AcknowledgeReceipt.KIND))
        .extracting(Letter::state)
        .containsExactly(LetterState.SENT, LetterState.DROPPED);
    walk.finishLetters();
  }

  @Test
  void aLetterThatTurnsOutToHaveGoneToTheFirstStateIsToBeDisregardedToo() {
    asked();
    walk.issueLetter();
    correct("XE");
    assertThat(notices()).isEmpty();

    walk.sendLetters();

    assertThat(notices()).hasSize(1);
    walk.finishLetters();
    assertThat(told.elsewhere(walk.reference())).isEmpty();
    assertThat(told.disregarded(walk.reference())).isNotEmpty();
  }

  private void asked() {
    walk = walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],"
            + "'accepted':true}");
  }

  private void correct(String state) {
    walk.happens(
        pen ->
            Correcting.of(pen)
                .correct(Edited.of(pen.request(), "requestingState", CountryCode.of(state))));
  }

  private List<Letter> notices() {
    return walk.letters().stream().filter(one -> one.is(DraftSentInError.KIND)).toList();
  }

  private boolean running() {
    return deadlines.running(walk.reference()).stream()
        .anyMatch(row -> row.kind().equals(RequestDeadline.SENT_IN_ERROR.id()));
  }

  private ResultActions said(String body) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/requests/" + walk.reference() + "/messages",
            "{" + body + ",'arrivedAt':'" + walk.now() + "'}"));
  }
}
