package org.rogatory.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.incoming.Walk.TRIAGE;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.MeasureState;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.triage.DraftOutsideAnswer;
import org.rogatory.letters.LetterState;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What the Convention forbids, tried from the pages by people who logged in: each attempt is
 * refused, the page names the provision and still shows what was typed, and nothing has changed.
 */
@RogatoryTest
class WrongAttemptsTest {

  private static final String NOTHING =
      "{'grounds':['none'],'allowedInSimilarCase':'no','consult':false}";
  private static final String CONSULT =
      "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
          + "'noConditions':'The law knows no exception.','consult':false}";
  private static final String REASONS = "Section 12 allows it for graver offences only.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;

  @Test
  @Clause("40(28)")
  void refusingWithoutAConsultation() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", NOTHING);

    refusedOnPage("caseworker", "decide-measure", "40(28)", refusal(REASONS));
  }

  @Test
  @Clause("40(28)")
  void refusingWithAConsultationThatWasDraftedAndNotSent() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", CONSULT);
    assertThat(walk.openSteps()).contains("prepare-letter").doesNotContain("decide-measure");
    walk.take("prepare-letter", "{'text':'# Given up','course':'drop'}");

    refusedOnPage("caseworker", "decide-measure", "40(28)", refusal(REASONS));
  }

  @Test
  @Clause("40(28)")
  void refusingWhileThePeriodOfTheConsultationRuns() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    walk.take("assess-grounds", NOTHING);
    String task = walk.task("decide-measure").task();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    Visitor.Form decision = visitor.form("/tasks/" + task, "/tasks/" + task);
    walk.take("decide-measure", "{'decision':'reassess'}");
    walk.take("assess-grounds", CONSULT);
    walk.finishLetters();
    int entries = entries();

    MockHttpServletResponse answer = visitor.send(decision.with(refusal(REASONS)));

    assertThat(answer.getStatus()).isBetween(400, 499);
    assertThat(walk.openSteps()).doesNotContain("decide-measure");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_CONSULTATION);
    assertThat(entries()).isEqualTo(entries);
  }

  @ParameterizedTest
  @CsvSource({"bank-secrecy, 40(24)", "fiscal-matter, 40(23)"})
  @Clause("40(24)")
  void aGroundThatIsNone(String ground, String provision) throws Exception {
    assessing(Assistance.DOCUMENTS);

    refusedOnPage(
        "caseworker", "assess-grounds", provision, "grounds", ground, "remark", "Why not");
  }

  @Test
  @Clause("40(25)")
  void refusingWithoutReasons() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    consultInVain("caseworker");

    refusedOnPage("caseworker", "decide-measure", "40(25)", refusal(" "));
  }

  @Test
  @Clause("40(25)")
  void approvingOnesOwnRefusal() throws Exception {
    assessing(Assistance.CONTENT_DATA);
    consultInVain("supervisor");
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['prohibited-domestically'],'reasons':'" + REASONS + "'}",
        "supervisor");
    walk.issueLetter();

    refusedOnPage("supervisor", "approve-letter", "40(25)", "approved", "true");
    assertThat(walk.letters())
        .last()
        .matches(letter -> letter.state() == LetterState.AWAITING_APPROVAL);
  }

  @Test
  @Clause("42(4)")
  void refusingAPreservationForDualCriminality() throws Exception {
    walk = walks.register(Registered.preservation());
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'executed','result':'Preserved.','inEffectFrom':'2026-11-04T12:00:00+01:00','reassess':true}");

    refusedOnPage(
        "caseworker",
        "assess-grounds",
        "42(4)",
        "grounds",
        "no-dual-criminality",
        "remark",
        "No such offence here");
  }

  @ParameterizedTest
  @CsvSource({"oral, 40(13)", "interpol, 40(12)(d)"})
  @Clause("40(12)(d)")
  void grantingWhatCameByADoorThatIsClosedToARoutineRequest(String channel, String provision)
      throws Exception {
    walk = walks.register(by(Channel.of(channel)));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");

    refusedOnPage(
        "caseworker", "decide-measure", provision, "decision", "grant", "remark", "Why not");
  }

  @Test
  @Clause("35(1)")
  void transferringAPrisonerForACrimeOutsideTheConvention() throws Exception {
    walk = walks.register(Registered.forOtherCrime(Assistance.TRANSFER_IN_CUSTODY));

    refusedOnPage(
        "caseworker",
        "triage-request",
        "35(1)",
        "legalBasis",
        "convention",
        "authenticity",
        "verified",
        "authenticityBy",
        "call-back",
        "accepted",
        "true",
        "remark",
        "Why not");

    walk.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':false}");
    walk.finishLetters();
    assertAnsweredOutside();
  }

  /** The step's page is opened, filled in and sent; what comes back says why not. */
  private void refusedOnPage(String login, String step, String provision, String... typed)
      throws Exception {
    String task = walk.task(step).task();
    String address = "/tasks/" + task;
    Visitor visitor = Visitor.login(mvc, login);
    int entries = entries();
    MeasureState state = walk.measure(1).state();

    MockHttpServletResponse answer = visitor.send(visitor.form(address, address).with(typed));

    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(409);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".problems").text()).contains("Article " + provision);
    for (int i = 0; i < typed.length; i += 2) {
      assertThat(value(page, address, typed[i])).as(typed[i]).isEqualTo(typed[i + 1].strip());
    }
    assertThat(entries()).isEqualTo(entries);
    assertThat(walk.measure(1).state()).isEqualTo(state);
    assertThat(walk.task(step).task()).isEqualTo(task);
    assertThat(walk.task(step).assignee()).isEmpty();
  }

  private static String value(Document page, String address, String name) {
    Element field =
        page.select("form[action=" + address + "] [name]").stream()
            .filter(each -> each.attr("name").equals(name))
            .filter(each -> !each.attr("type").matches("radio|checkbox") || each.hasAttr("checked"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field " + name));
    return switch (field.tagName()) {
      case "textarea" -> field.wholeText().strip();
      case "select" -> field.select("option[selected]").attr("value");
      default -> field.attr("value").strip();
    };
  }

  private void assertAnsweredOutside() {
    assertThat(walk.file().state()).isEqualTo(RequestState.OUTSIDE);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.letters())
        .anyMatch(
            letter -> letter.is(DraftOutsideAnswer.KIND) && letter.state() == LetterState.SENT);
  }

  private int entries() {
    return walk.file().file().journalHead().entries();
  }

  private static String[] refusal(String reasons) {
    return new String[] {
      "decision", "refuse", "grounds", "prohibited-domestically", "reasons", reasons
    };
  }

  private void assessing(Assistance assistance) {
    walk = walks.register(Registered.complete(assistance));
    walk.take("triage-request", TRIAGE);
  }

  private void consultInVain(String login) {
    walk.take("assess-grounds", CONSULT, login);
    walk.finishLetters();
    clock.advance(Duration.ofDays(400));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
  }

  private static NewRequest by(Channel channel) {
    return Registered.by(channel, Registered.complete(Assistance.SERVICE));
  }
}
