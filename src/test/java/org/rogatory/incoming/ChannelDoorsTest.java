package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.rogatory.incoming.Walk.TRIAGE;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.incoming.authenticity.AnswerNotAccepted;
import org.rogatory.incoming.contents.supplement.DraftInformationRequest;
import org.rogatory.incoming.course.RequestDeadline;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
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

/** Channels that are not open and oral requests, from the pages and by the API. */
@RogatoryTest
@Tag("database")
@Clause({"40(12)(d)", "40(13)", "40(16)"})
class ChannelDoorsTest {

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired Deadlines deadlines;
  @Autowired TestClock clock;

  private Walk walk;

  @AfterEach
  void theJournalTellsTheSame() {
    rebuilding.compare(walk.reference());
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void whatNeverComesIsAnsweredFromThePageAndThePreservationGoesOn() throws Exception {
    routineByInterpol();
    assertThat(letter(DraftInformationRequest.KIND).text())
        .contains("INTERPOL is open for urgent requests only")
        .contains("Between central authorities, electronically");
    walk.finishLetters();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/channel";
    assertThat(visitor.page("/files/" + walk.reference()).html())
        .contains(address)
        .doesNotContain("/sign-off");
    assertThat(visitor.page(address).text()).contains("INTERPOL is open for urgent requests only");
    MockHttpServletResponse early =
        visitor.send(visitor.form(address, address).with("notAccepted", "true"));
    assertThat(early.getContentAsString()).contains("40(16)");

    clock.advance(Duration.ofDays(120));
    visitor.send(visitor.form(address, address).with("notAccepted", "true"));
    walk.runJobs();

    Letter answer = letter(AnswerNotAccepted.CHANNEL);
    assertThat(answer.kind().provision())
        .hasValueSatisfying(p -> assertThat(p).hasToString("40(12)(d)"));
    assertThat(answer.text())
        .contains("copies of documents", "by post or courier", "not a refusal")
        .doesNotContain("Article 35(1)");
    walk.finishLetters();
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.openSteps()).contains("record-result").doesNotContain("assess-grounds");
  }

  @Test
  void anOpenChannelCuresByTheApiAndTheAnswerIsGivenUp() throws Exception {
    routineByInterpol();
    walk.finishLetters();
    clock.advance(Duration.ofDays(120));
    call("/channel", "{'notAccepted':true}").andExpect(status().isOk());
    walk.runJobs();

    call("/messages", arrived("interpol")).andExpect(status().isUnprocessableEntity());
    call("/messages", arrived("diplomatic")).andExpect(status().isOk());
    walk.runJobs();

    assertThat(letter(AnswerNotAccepted.CHANNEL).state()).isEqualTo(LetterState.DROPPED);
    assertThat(
            call("/channel", "{'notAccepted':true}")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("40(12)(d)", "The channel of the request is open")
        .doesNotContain("40(13)", "40(16)");
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.GRANTED);
  }

  /** The answer was sent, and then the request came by an open channel after all. */
  @Test
  void whatWasNotAcceptedIsTakenUpWhenItIsConfirmedByAnOpenChannel() throws Exception {
    routineByInterpol();
    walk.finishLetters();
    clock.advance(Duration.ofDays(120));
    call("/channel", "{'notAccepted':true}").andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.NOT_ACCEPTED);

    call("/messages", arrived("diplomatic")).andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.NOT_ACCEPTED);
    assertThat(walk.measure(3).assistance()).isEqualTo(walk.measure(2).assistance());
    assertThat(walk.measure(3).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    Visitor visitor = Visitor.login(mvc, "caseworker");
    assertThat(visitor.page("/files/" + walk.reference()).text()).contains("Assess grounds");
  }

  /** The whole file was closed with that answer. */
  @Test
  void aFileThatWasClosedAsNotAcceptedIsTakenUpByApiAndByPage() throws Exception {
    closedAsNotAccepted();
    call("/messages", arrived("interpol")).andExpect(status().isUnprocessableEntity());
    call("/messages", arrived("diplomatic")).andExpect(status().isOk());
    isTakenUp();
    call("/messages", arrived("diplomatic"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.kind").value(containsString("confirmed in writing already")));
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.GRANTED);

    closedAsNotAccepted();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/arrived";
    String form = address + "?kind=written-confirmation";
    assertThat(
            visitor
                .send(visitor.form(form, address).with("channel", "central-authority-post"))
                .getStatus())
        .isEqualTo(302);
    isTakenUp();
  }

  private void isTakenUp() {
    walk.runJobs();
    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).containsExactly("assess-grounds");
    assertThat(walk.letters().stream().filter(one -> one.is(AcknowledgeReceipt.KIND))).hasSize(1);
    rebuilding.compare(walk.reference());
  }

  private void closedAsNotAccepted() throws Exception {
    walk =
        walks.register(Registered.by(Channel.INTERPOL, Registered.complete(Assistance.DOCUMENTS)));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    clock.advance(Duration.ofDays(120));
    call("/channel", "{'notAccepted':true}").andExpect(status().isOk());
    walk.runJobs();
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.file().state()).isEqualTo(RequestState.NOT_ACCEPTED);
  }

  @Test
  void whatArrivesIsExaminedAndItsChannelRecorded() throws Exception {
    routineByInterpol();
    walk.finishLetters();
    call(
            "/messages",
            "{'kind':'supplementary-information','channel':'diplomatic',"
                + "'arrivedAt':'2026-11-04T12:00:00+01:00','text':'Herewith the request.'}")
        .andExpect(status().isOk());
    walk.runJobs();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("examine-supplement").task();

    visitor.send(visitor.form(address, address).with("channel", "diplomatic"));
    walk.runJobs();

    assertThat(walk.file().formalities().confirmedBy()).contains(Channel.DIPLOMATIC);
    assertThat(walk.file().openSupplement()).isEmpty();
  }

  @Test
  void anUnknownAgreementIsAskedInTriageByPageAndApi() throws Exception {
    walk =
        walks.register(
            Registered.by(
                Channel.INTERPOL,
                Registered.urgent(Registered.from("XF", "en", Assistance.DOCUMENTS))));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("triage-request").task();
    MockHttpServletResponse silent =
        visitor.send(visitor.form(address, address).with(Walk.ACCEPTED));
    assertThat(silent.getStatus()).isEqualTo(422);
    mvc.perform(Calls.said("caseworker", "/api" + address + "/complete", TRIAGE))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.agreed").exists());

    visitor.send(visitor.form(address, address).with(Walk.ACCEPTED).with("agreed", "not-stated"));
    walk.runJobs();

    assertThat(letter(DraftInformationRequest.KIND).text())
        .contains("could not establish that our two States have agreed");
  }

  @Test
  void aFurtherMeasureByAChannelThatIsClosedIsRefusedByApiAndByPage() throws Exception {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.take("triage-request", TRIAGE);
    String said =
        "{'kind':'further-measure','channel':'interpol','arrivedAt':'%s','assistance':'service',"
            + "'description':'A summons'}";

    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + walk.reference() + "/messages",
                said.formatted(clock.instant())))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(12)(d)"));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String arrived = "/files/" + walk.reference() + "/arrived";
    MockHttpServletResponse refused =
        visitor.send(
            visitor
                .form(arrived + "?kind=further-measure", arrived)
                .with("channel", "interpol", "assistance", "service", "description", "A summons"));
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString()).contains("as a request of its own", "A summons");
    assertThat(walk.file().measures()).hasSize(1);
  }

  @Test
  void anOralRequestIsConfirmedAndSignedOffAfterItsFileWasClosed() throws Exception {
    walk =
        walks.register(Registered.by(Channel.ORAL, Registered.urgent(Registered.preservation())));
    walk.take(
        "triage-request",
        TRIAGE.replace("}", ",'agreed':'yes','agreedHow':'Notes of 3 May 2026'}"));
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-03T12:00:00+01:00'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(deadlines.running(walk.reference()))
        .anyMatch(row -> row.kind().equals(RequestDeadline.WRITTEN_CONFIRMATION.id()));

    call("/messages", arrived("central-authority-post")).andExpect(status().isOk());
    assertThat(deadlines.running(walk.reference()))
        .noneMatch(row -> row.kind().equals(RequestDeadline.WRITTEN_CONFIRMATION.id()));
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/sign-off";
    MockHttpServletResponse empty = visitor.send(visitor.form(address, address));
    assertThat(empty.getStatus()).isEqualTo(422);
    visitor.send(
        visitor.form(address, address).with("by", "Dr. A. Lind", "words", "We read urgency."));

    assertThat(visitor.page("/files/" + walk.reference()).text())
        .contains("Dr. A. Lind", "We read urgency.");
    call("/sign-off", "{'by':'Dr. A. Lind','words':'Again'}")
        .andExpect(status().isUnprocessableEntity());
  }

  private static String arrived(String channel) {
    return "{'kind':'written-confirmation','channel':'"
        + channel
        + "','arrivedAt':'2026-11-03T14:00:00+01:00'}";
  }

  private void routineByInterpol() {
    walk =
        walks.register(
            Registered.by(
                Channel.INTERPOL,
                Registered.with(
                    Registered.complete(Assistance.PRESERVATION, Assistance.DOCUMENTS),
                    Registered.preservation().contents())));
    walk.take("triage-request", TRIAGE);
  }

  private Letter letter(LetterKind kind) {
    List<Letter> letters = walk.letters().stream().filter(one -> one.is(kind)).toList();
    assertThat(letters).hasSize(1);
    return letters.get(0);
  }

  private ResultActions call(String address, String body) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/requests/" + walk.reference() + address, body));
  }
}
