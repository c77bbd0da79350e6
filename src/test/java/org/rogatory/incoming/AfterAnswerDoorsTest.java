package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.enquiry.DraftStatusReply;
import org.rogatory.incoming.enquiry.Enquiring;
import org.rogatory.incoming.sequel.DraftUnchangedAnswer;
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

/** What the requesting State writes after an answer, by API and by page. */
@RogatoryTest
@Clause({"40(1)", "40(16)", "40(25)", "40(28)"})
class AfterAnswerDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String CHANNEL = "central-authority-electronic";
  private static final String TEXT = "The July statements exist on paper; please execute the rest.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;

  private Walk walk;

  @Test
  void byApiTheRestOfWhatWasExecutedInPartIsTakenUpAgain() throws Exception {
    closedPartlyExecuted();
    call(
            "/messages",
            "{'kind':'supplementary-information','channel':'"
                + CHANNEL
                + "',"
                + "'arrivedAt':'"
                + clock.instant()
                + "','text':'"
                + TEXT
                + "'}")
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.file().turn()).isEqualTo(Turn.US);
    assertThat(walk.openSteps()).containsExactly("examine-after-answer");
    walk.happens(pen -> Enquiring.of(pen).received(CHANNEL, null));
    walk.runJobs();
    assertThat(letter(DraftStatusReply.KIND).text())
        .contains("What you wrote to us after our answer");
    walk.finishLetters();

    complete("{'finding':'take-up','measures':[2]}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.measures").value(containsString("Say which")));
    complete("{'finding':'take-up','measures':[1]}").andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).containsExactly("assess-grounds");
    assertThat(walk.measure(2).description()).contains("The statements of July");
    mvc.perform(get("/api/requests/" + walk.reference()).with(httpBasic("caseworker", "demo")))
        .andExpect(jsonPath("$.measures[0].takenUpAs").value(2));
    rebuilding.compare(walk.reference());
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take("record-result", "{'outcome':'executed','result':'The statements of July'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
    rebuilding.compare(walk.reference());
  }

  @Test
  void byPageTheStateIsToldThatNothingChangesAndTheFileIsClosedOnceMore() throws Exception {
    closedPartlyExecuted();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/files/" + walk.reference() + "/arrived";
    String form = address + "?kind=supplementary-information";
    assertThat(visitor.page(form).text()).contains("This comes after an answer of ours");
    visitor.send(visitor.form(form, address).with("channel", CHANNEL, "text", TEXT));
    walk.runJobs();

    String task = "/tasks/" + walk.task("examine-after-answer").task();
    assertThat(visitor.page(task).text())
        .contains(TEXT, "Measure 1", "Nothing changes: the State is told why");
    assertThat(
            visitor.send(visitor.form(task, task).with("finding", "nothing-changes")).getStatus())
        .isEqualTo(422);
    visitor.send(
        visitor
            .form(task, task)
            .with("finding", "nothing-changes", "reasons", "They burnt in May."));
    walk.runJobs();
    Letter draft = letter(DraftUnchangedAnswer.KIND);
    assertThat(draft.text()).contains("They burnt in May.", "measure 1", "See our letter");
    assertThat(walk.file().turn()).isEqualTo(Turn.US);
    walk.finishLetters();

    assertThat(letter(DraftUnchangedAnswer.KIND).state()).isEqualTo(LetterState.SENT);
    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.file().turn()).isEqualTo(Turn.NOBODY);
    assertThat(walk.openSteps()).isEmpty();
    rebuilding.compare(walk.reference());
  }

  @Test
  void byApiALetterThatIsGivenUpLeadsBackAndThanksNeedNone() throws Exception {
    closedPartlyExecuted();
    walk.happens(
        pen ->
            Arrivals.of(pen)
                .take(
                    new Arrival.SupplementArrived(
                        new Arrival.Coming(Channel.of(CHANNEL), pen.moment()),
                        Map.of(),
                        Map.of(),
                        "Thank you.",
                        null)));
    walk.runJobs();
    complete("{'finding':'nothing-changes','reasons':'It only thanks.'}")
        .andExpect(status().isOk());
    walk.runJobs();
    walk.take("prepare-letter", "{'text':'x','closing':'x','course':'drop'}");
    walk.runJobs();
    assertThat(walk.openSteps()).containsExactly("examine-after-answer");

    complete("{'finding':'no-answer-owed'}").andExpect(status().isUnprocessableEntity());
    complete("{'finding':'no-answer-owed','remark':'It only thanks.'}").andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).isEmpty();
    assertThat(walk.file().isClosed()).isTrue();
    rebuilding.compare(walk.reference());
  }

  /** It had arrived in the morning; the refusal went out at noon and says that none came. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReplyThatHadArrivedBeforeTheRefusalOpensItAgainByApiAndByPage(boolean byApi)
      throws Exception {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA));
    walk.sendLetters();
    walk.take("triage-request", TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'A source'},"
            + "'noConditions':'None would help.','consult':false}");
    walk.finishLetters();
    clock.advance(Duration.ofDays(40));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    Instant arrived = clock.instant();
    clock.advance(Duration.ofHours(4));
    walk.take(
        "decide-measure",
        "{'decision':'refuse','grounds':['essential-interests'],'reasons':'The records name a"
            + " protected source, whose life would be in danger if it became known.'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();

    if (byApi) {
      String said =
          "{'kind':'consultation-reply','measure':1,'channel':'%s','arrivedAt':'%s','text':'%s'}";
      call("/messages", said.formatted(CHANNEL, clock.instant(), "Too late."))
          .andExpect(status().isConflict());
      call("/messages", said.formatted(CHANNEL, arrived, "We can do without the name."))
          .andExpect(status().isOk());
    } else {
      Visitor visitor = Visitor.login(mvc, "caseworker");
      String address = "/files/" + walk.reference() + "/arrived";
      String typed =
          LocalDateTime.ofInstant(arrived, ZoneId.of("Europe/Vienna"))
              .truncatedTo(ChronoUnit.MINUTES)
              .toString();
      MockHttpServletResponse answer =
          visitor.send(
              visitor
                  .form(address + "?kind=consultation-reply", address)
                  .with("channel", CHANNEL, "measure", "1", "arrivedAt", typed)
                  .with("text", "We can do without the name."));
      assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }
    walk.runJobs();

    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.UNDER_ASSESSMENT);
    assertThat(walk.openSteps()).containsExactly("assess-grounds");
    rebuilding.compare(walk.reference());
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.GRANTED);
    rebuilding.compare(walk.reference());
  }

  private void closedPartlyExecuted() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS));
    walk.sendLetters();
    walk.take("triage-request", TRIAGE);
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
    walk.take(
        "record-result",
        "{'outcome':'partly-executed','result':'The statements of June','hindrance':'data-gone',"
            + "'rest':'The statements of July'}");
    walk.finishLetters();
    assertThat(walk.file().isClosed()).isTrue();
  }

  private ResultActions complete(String said) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/tasks/" + walk.task("examine-after-answer").task() + "/complete",
            said));
  }

  private ResultActions call(String what, String said) throws Exception {
    return mvc.perform(Calls.said("caseworker", "/api/requests/" + walk.reference() + what, said));
  }

  private Letter letter(LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
