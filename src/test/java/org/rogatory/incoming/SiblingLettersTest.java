package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.course.OtherMeasures;
import org.rogatory.incoming.execution.DraftResults;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.letters.Letter;
import org.rogatory.letters.LetterState;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The letters of several measures do not hinder each other: how the others stand is said as of the
 * day of the letter, and only where it is true, 40(25), 40(28).
 */
@RogatoryTest
@Clause({"40(25)", "40(28)"})
class SiblingLettersTest {

  private static final Set<MeasureState> EXAMINED =
      EnumSet.of(
          MeasureState.RECEIVED,
          MeasureState.SCOPE_OPEN,
          MeasureState.AWAITING_INFORMATION,
          MeasureState.UNDER_ASSESSMENT,
          MeasureState.CONSULTATION_IN_PREPARATION,
          MeasureState.IN_CONSULTATION,
          MeasureState.AWAITING_DECISION);
  private static final Set<MeasureState> CONTINUED =
      EnumSet.of(MeasureState.GRANTED, MeasureState.IN_EXECUTION, MeasureState.EXECUTED);

  private static final String CONSULT =
      "{'allowedInSimilarCase':'no','grounds':['prohibited-domestically'],'facts':{'prohibited-domestically.domestic-provision':'Section 12'},"
          + "'noConditions':'The law knows no exception.','consult':false}";
  private static final String REFUSE =
      "{'decision':'refuse','grounds':['prohibited-domestically'],"
          + "'reasons':'Section 12 allows it for graver offences only.'}";
  private static final String SENT =
      "{'channel':'electronic','sentAt':'%s','proof':'delivery receipt'}";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired TestClock clock;

  private Walk walk;

  @ParameterizedTest
  @EnumSource
  void onlyOfWhatGoesOnItIsSaidThatItGoesOn(MeasureState state) {
    assertThat(OtherMeasures.goesOn(InMemory.in(state).measure()))
        .isEqualTo(EXAMINED.contains(state) || CONTINUED.contains(state));
  }

  @Test
  void aLetterThatWasSentLeavesTheOthersAsTheyAre() throws Exception {
    aRefusalAndAResultAreReady();
    Letter refusal = letter(DraftRefusal.KIND);
    assertThat(refusal.state()).isEqualTo(LetterState.ISSUED);
    assertThat(refusal.text()).contains("with which we continue", "measure 2");

    walk.take("send-letter", 2, SENT.formatted(clock.instant()), "caseworker");
    assertThat(walk.measure(2).state()).isEqualTo(MeasureState.ANSWERED);

    mvc.perform(
            get("/api/files/" + walk.reference() + "/letters/" + refusal.number() + "/comparison")
                .with(httpBasic("caseworker", "demo")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.differences").isEmpty());
    String task = walk.task("send-letter").task();
    Document page = Visitor.login(mvc, "caseworker").page("/tasks/" + task);
    assertThat(page.select(".changes")).isEmpty();
    mvc.perform(
            Calls.said(
                "caseworker", "/api/tasks/" + task + "/complete", SENT.formatted(clock.instant())))
        .andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.REFUSED);
    assertThat(letter(DraftRefusal.KIND).number()).isEqualTo(refusal.number());
  }

  @Test
  void aResultDoesNotSayThatWhatASupervisorIsToRefuseGoesOn() {
    aRefusalAndAResultAreReady();

    assertThat(letter(DraftResults.RESULTS).text()).doesNotContain("measure 1");
  }

  @Test
  void whatIsExaminedStillIsSaidToBeSo() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA, Assistance.DOCUMENTS));
    walk.sendLetter();
    walk.take("triage-request", triage());
    theSecondMeasureIsExecuted();

    assertThat(letter(DraftResults.RESULTS).parts().fixed())
        .contains("is still being examined", "measure 1")
        .doesNotContain("we continue with");
  }

  private void aRefusalAndAResultAreReady() {
    walk = walks.register(Registered.complete(Assistance.CONTENT_DATA, Assistance.DOCUMENTS));
    walk.sendLetter();
    walk.take("triage-request", triage());
    walk.take("assess-grounds", 1, CONSULT, "caseworker");
    walk.finishLetters();
    clock.advance(Duration.ofDays(60));
    walk.happens(pen -> Consulting.of(pen, 1).lapsed());
    walk.take("decide-measure", 1, REFUSE, "caseworker");
    walk.issueLetter();
    walk.take("assess-grounds", 2, "{'grounds':['none'],'consult':false}", "caseworker");
    walk.take("decide-measure", 2, "{'decision':'grant'}", "caseworker");
    walk.approveLetter();
    walk.issueLetter();
    walk.take("send-letter", 2, SENT.formatted(clock.instant()), "caseworker");
    walk.take("record-result", 2, "{'outcome':'executed','result':'Data'}", "caseworker");
    walk.issueLetter();
  }

  private void theSecondMeasureIsExecuted() {
    walk.take("assess-grounds", 2, "{'grounds':['none'],'consult':false}", "caseworker");
    walk.take("decide-measure", 2, "{'decision':'grant'}", "caseworker");
    walk.finishLetters();
    walk.take("record-result", 2, "{'outcome':'executed','result':'Data'}", "caseworker");
  }

  private static String triage() {
    return "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  }

  private Letter letter(LetterKind kind) {
    return walk.letters().stream()
        .filter(letter -> letter.is(kind))
        .reduce((one, next) -> next)
        .orElseThrow();
  }
}
