package org.rogatory.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;

/** What went wrong in a hundred thousand histories, told once more. */
class FoundStoriesTest {

  private static final String TRIAGED =
      "{'legalBasis':'convention','authenticity':'verified','authenticityHow':'Called back',"
          + "'accepted':%s}";
  private static final String LETTER = "{'text':'@text','closing':'@closing','course':'issue'}";
  private static final String SENT =
      "{'channel':'electronic','sentAt':'@now','proof':'Receipt 1','looked':'@all'}";
  private static final String ONE = "PT1M";

  @Test
  @Clause({"40(16)", "40(26), 3rd sentence"})
  void whatIsWithdrawnIsNotTakenUpForWhatWasWrittenBefore() {
    History told =
        Stories.tell(
            registered(
                "'channel':'diplomatic','language':'en','measures':[{'assistance':"
                    + "'preservation','description':'As described','electronicEvidence':'yes'}],"
                    + "'offences':[{'origin':'other','penalty':'term','penaltyMonths':24}]"),
            step("triage-request", "", TRIAGED.formatted(false)),
            step("prepare-letter", "/1", LETTER),
            Stories.act(
                Act.Door.STEP, "approve-letter", "/1", "supervisor", ONE, "{'approved':true}"),
            step("send-letter", "/1", SENT),
            arrival(
                "'kind':'supplementary-information','channel':'diplomatic',"
                    + "'text':'See the annex.'"),
            arrival("'kind':'withdrawal','channel':'central-authority-post','whole':true"),
            step("examine-after-answer", "/A1", "{'finding':'take-up','measures':[1]}"),
            step(
                "examine-after-answer",
                "/A1",
                "{'finding':'no-answer-owed','remark':'It is withdrawn.'}"));

    goesWell(told, 7);
    assertThat(told.kinds()).contains("request-withdrawn").endsWith("request-closed");
  }

  /** All is done, except one act that is refused. */
  private static void goesWell(History told, int refused) {
    assertThat(told.complaint()).isNull();
    for (int act = 0; act < told.done().size(); act++) {
      assertThat(told.done().get(act).how())
          .as("%s", told.acts().get(act))
          .isEqualTo(act == refused ? Done.How.REFUSED : Done.How.DONE);
    }
  }

  private static Act registered(String said) {
    return Stories.act(
        Act.Door.REGISTER,
        "",
        "",
        "caseworker",
        "PT0S",
        "{'requestingState':'XB','receivedAt':'2026-11-03T08:00:00+01:00'," + said + "}");
  }

  private static Act step(String name, String matter, String said) {
    return Stories.act(Act.Door.STEP, name, matter, "caseworker", ONE, said);
  }

  private static Act arrival(String said) {
    return Stories.act(
        Act.Door.ARRIVAL, "", "", "caseworker", ONE, "{'arrivedAt':'@now'," + said + "}");
  }
}
