package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Clause;
import org.rogatory.testing.Calls;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Assistance is declined on a ground only, never by what somebody writes into another letter. */
@RogatoryTest
@Clause({"40(25)", "40(28)"})
class NothingDeclinedByWordsTest {

  private static final String TRIAGE =
      "{'legalBasis':'convention','authenticity':'verified','accepted':true}";
  private static final String WITHHELD =
      "Executed in part only: the logs were withheld because our law prohibits their disclosure";

  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private Walk walk;

  @BeforeEach
  void begin() {
    walk = walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    walk.take("triage-request", TRIAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Your request is refused\\n\\nWe write about it.",
        "# Receipt\\n\\nNo assistance will be given because our law prohibits it.",
        "# 收件确认\\n\\n本中央机关拒绝提供协助。",
        "# Receipt\\n\\nWe are unable to assist you.",
        "# Receipt\\n\\nThe logs follow on condition that you pay.",
        "# Receipt\\n\\nWe have received no answer from you.",
        "# 收件确认\\n\\n数据已经删除。"
      })
  void aLetterWithoutDecisionThatMayDeclineGoesToASecondPersonByApi(String text) throws Exception {
    String said = "{'text':'" + text + "','closing':'Yours','course':'issue'";

    complete("prepare-letter", said + "}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    complete("prepare-letter", said + ",'warningsRead':true}").andExpect(status().isOk());
    walk.runJobs();

    assertThat(walk.openSteps()).contains("approve-letter");
    assertThatThrownBy(() -> walk.take("approve-letter", "{'approved':true}", "supervisor"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("warningsRead");
    walk.take(
        "approve-letter", "{'approved':false,'remarks':'Refuse nothing here.'}", "supervisor");
    walk.take(
        "prepare-letter",
        "{'text':'# Receipt\\n\\nIt has arrived.','closing':'Yours','course':'issue'}");
    assertThat(walk.openSteps()).contains("send-letter").doesNotContain("approve-letter");
  }

  @Test
  @Clause("42(8)")
  void whatStaysHeldIsNotPromisedByOnePersonByPage() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("prepare-letter").task();
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("text", "# Receipt\n\nThe data remain preserved until your trial ends.")
            .with("course", "issue");

    assertThat(visitor.send(form).getContentAsString()).contains("stays held, is released");
    assertThat(visitor.send(form.with("warningsRead", "true")).getStatus()).isEqualTo(302);
    walk.runJobs();
    assertThat(walk.openSteps()).contains("approve-letter");
  }

  @Test
  void aSupervisorWhoReadTheWarningLetsItGo() {
    walk.take(
        "prepare-letter",
        "{'text':'# Receipt\\n\\nYou told us that XC refused.','closing':'Yours','course':'issue',"
            + "'warningsRead':true}");
    walk.take("approve-letter", "{'approved':true,'warningsRead':true}", "supervisor");
    walk.sendLetters();
    assertThat(walk.openSteps()).doesNotContain("send-letter", "prepare-letter");
  }

  @Test
  void aLetterIsNotHeadedAsOneOfAnotherKindByPage() throws Exception {
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("prepare-letter").task();

    String page =
        visitor
            .send(
                visitor
                    .form(address, address)
                    .with("text", "# Your request: Results of the execution\n\nSir or Madam")
                    .with("course", "issue"))
            .getContentAsString();

    assertThat(page).contains("subject of another kind of letter");
    assertThat(walk.openSteps()).contains("prepare-letter");
  }

  /** Whatever the outcome is called. */
  @Test
  void aResultThatMayDeclineIsWarnedOfAndApprovedByPage() throws Exception {
    executing();
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("record-result").task();
    var form = visitor.form(address, address).with("outcome", "executed").with("result", WITHHELD);

    assertThat(visitor.send(form).getContentAsString()).contains("refused, withheld or forbidden");
    assertThat(walk.measure(1).state()).isEqualTo(MeasureState.IN_EXECUTION);
    walk.take(
        "record-result", "{'outcome':'executed','result':'" + WITHHELD + "','warningsRead':true}");
    walk.issueLetter();

    assertThat(walk.openSteps()).containsExactly("approve-letter");
    assertThat(
            Visitor.login(mvc, "supervisor")
                .page("/tasks/" + walk.task("approve-letter").task())
                .text())
        .contains("refused, withheld or forbidden");
  }

  @Test
  void aResultThatMayDeclineIsWarnedOfByApi() throws Exception {
    executing();
    complete("record-result", "{'outcome':'executed','result':'" + WITHHELD + "'}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    complete(
            "record-result",
            "{'outcome':'not-executed','hindrance':'technically-impossible',"
                + "'hindranceWords':'The court refused to order it'}")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.provision").value("40(25)"));
  }

  /** Executed, and yet not: the outcome is asked for, and a second person looks at the letter. */
  @Test
  void whatWasNotDoneIsNoExecutionUnseen() throws Exception {
    executing();
    String undone = "{'outcome':'executed','result':'The authority did not carry out the measure.'";
    complete("record-result", "{'outcome':'executed','result':' - '}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.result").exists());
    complete("record-result", undone + "}")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.errors.warningsRead").exists());
    Visitor visitor = Visitor.login(mvc, "caseworker");
    String address = "/tasks/" + walk.task("record-result").task();
    var form =
        visitor
            .form(address, address)
            .with("outcome", "executed", "result", "Nothing was obtained.");
    assertThat(visitor.send(form).getContentAsString()).contains("something was not done");

    complete("record-result", undone + ",'warningsRead':true}").andExpect(status().isOk());
    walk.runJobs();
    walk.issueLetter();
    assertThat(walk.openSteps()).containsExactly("approve-letter");
  }

  private void executing() {
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    walk.take("triage-request", TRIAGE);
    walk.finishLetters();
    walk.take("assess-grounds", "{'grounds':['none'],'consult':false}");
    walk.take("decide-measure", "{'decision':'grant'}");
    walk.finishLetters();
  }

  private ResultActions complete(String step, String said) throws Exception {
    return mvc.perform(
        Calls.said("caseworker", "/api/tasks/" + walk.task(step).task() + "/complete", said));
  }
}
