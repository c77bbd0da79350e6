package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.arrival.Arrival;
import org.rogatory.incoming.arrival.Arrivals;
import org.rogatory.incoming.communication.AcknowledgeWithdrawal;
import org.rogatory.incoming.sequel.DraftUnchangedAnswer;
import org.rogatory.letters.Letter;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A letter speaks of two answers: one is taken up again, and the State is told why one stands. */
@RogatoryTest
@Clause({"40(16)", "40(25)"})
class AfterAnswerBothDoorsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String WHY = "PayHaven is not in our State.";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired Rebuilding rebuilding;
  @Autowired TestClock clock;

  private Walk walk;

  @BeforeEach
  void twoAreExecutedInPartAndTheStateWrites() {
    walk = walks.register(Registered.complete(Assistance.DOCUMENTS, Assistance.DOCUMENTS));
    walk.sendLetters();
    walk.take("triage-request", TRIAGE);
    for (int measure : new int[] {1, 2}) {
      walk.take("assess-grounds", measure, "{'grounds':['none'],'consult':false}", "caseworker");
      walk.take("decide-measure", measure, "{'decision':'grant'}", "caseworker");
    }
    walk.finishLetters();
    for (int measure : new int[] {1, 2}) {
      walk.take(
          "record-result",
          measure,
          "{'outcome':'partly-executed','result':'June','hindrance':'data-gone',"
              + "'rest':'The statements of July'}",
          "caseworker");
    }
    walk.finishLetters();
    walk.happens(
        pen ->
            Arrivals.of(pen)
                .take(
                    new Arrival.SupplementArrived(
                        new Arrival.Coming(Channel.CENTRAL_AUTHORITY_ELECTRONIC, pen.moment()),
                        Map.of(),
                        Map.of(),
                        "Both statements exist on paper, the second one at PayHaven.",
                        Arrivals.NO_ANSWER)));
    walk.runJobs();
  }

  @Test
  void byApiOneIsTakenUpAndTheOtherStands() throws Exception {
    complete("{'finding':'no-answer-owed','remark':'Thanks','reasons':'" + WHY + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.reasons").value(containsString("does not use this field")));
    complete("{'finding':'take-up','measures':[1,2],'reasons':'" + WHY + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.reasons").value(containsString("No other answer stands")));

    complete("{'finding':'take-up','measures':[1],'reasons':'" + WHY + "'}")
        .andExpect(status().isOk());

    theStateIsToldBoth();
  }

  /** What it wrote is read all the same: the file is closed after that. */
  @Test
  @Clause("40(26), 3rd sentence")
  void theStateWithdrawsBeforeWhatItWroteIsExamined() throws Exception {
    String said = "{'kind':'withdrawal','channel':'%s','arrivedAt':'%s','whole':true}";
    mvc.perform(
            Calls.said(
                "caseworker",
                "/api/requests/" + walk.reference() + "/messages",
                said.formatted("central-authority-electronic", clock.instant())))
        .andExpect(status().isOk());
    walk.runJobs();
    assertThat(walk.file().isClosed()).isFalse();
    assertThat(walk.file().turn()).isEqualTo(Turn.US);
    assertThat(walk.letters())
        .filteredOn(letter -> letter.is(AcknowledgeWithdrawal.KIND))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.text())
                    .contains("The following was answered before", "measure 1", "measure 2")
                    .doesNotContain("The following is withdrawn"));
    walk.finishLetters();
    assertThat(walk.openSteps()).containsExactly("examine-after-answer");

    complete("{'finding':'no-answer-owed','remark':'It is withdrawn.'}").andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.file().isClosed()).isTrue();
    assertThat(walk.file().turn()).isEqualTo(Turn.NOBODY);
    assertThat(walk.openSteps()).isEmpty();
    rebuilding.compare(walk.reference());
  }

  @Test
  void byPageTheAnswersAreShownAndNothingThatIsTypedIsLost() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String task = "/tasks/" + walk.task("examine-after-answer").task();
    String page = visitor.page(task).text();
    assertThat(page)
        .contains("The statements of July", "Our letter", walk.reference() + "/L")
        .contains("Register a further measure", "Measure 2");

    MockHttpServletResponse lost =
        visitor.send(
            visitor
                .form(task, task)
                .with("finding", "nothing-changes", "measures", "1", "reasons", WHY)
                .with("registered", "XA-2026-00001/9"));
    assertThat(lost.getStatus()).isEqualTo(422);
    assertThat(lost.getContentAsString()).contains("does not use this field", WHY);

    visitor.send(
        visitor.form(task, task).with("finding", "take-up", "measures", "1", "reasons", WHY));
    theStateIsToldBoth();
  }

  private void theStateIsToldBoth() {
    walk.runJobs();
    Letter letter =
        walk.letters().stream()
            .filter(each -> each.is(DraftUnchangedAnswer.KIND))
            .findFirst()
            .orElseThrow();
    assertThat(letter.text())
        .contains(WHY, "measure 2", "We take up the following again")
        .contains("measure 3, by which we take up your measure 1 again");
    assertThat(walk.measure(1).execution().takenUpAs()).contains(3);
    assertThat(walk.openSteps()).contains("assess-grounds");
    walk.finishLetters();
    assertThat(walk.file().formalities().hasOpenSequel()).isFalse();
    rebuilding.compare(walk.reference());
  }

  private ResultActions complete(String said) throws Exception {
    return mvc.perform(
        Calls.said(
            "caseworker",
            "/api/tasks/" + walk.task("examine-after-answer").task() + "/complete",
            said));
  }
}
