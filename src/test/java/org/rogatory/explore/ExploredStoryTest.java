package org.rogatory.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.explore.watch.Complaint;

/** Stories that the random histories found, told as they were printed. */
class ExploredStoryTest {

  /** What arrived before the question went out is no answer to it. */
  @Test
  @Clause({"40(13)", "40(16)"})
  void aQuestionIsNotAnsweredByWhatCameBeforeIt() {
    History told =
        Stories.tell(
            Stories.act(
                Act.Door.REGISTER,
                "",
                "",
                "caseworker",
                "PT0S",
                "{'requestingState':'XB','receivedAt':'2026-11-03T08:00:00+01:00',"
                    + "'channel':'diplomatic','language':'en','measures':[{'assistance':"
                    + "'search-seizure','description':'As \\'described\\'',"
                    + "'electronicEvidence':'yes'}]}"),
            Stories.act(
                Act.Door.STEP,
                "triage-request",
                "",
                "supervisor",
                "PT1M",
                "{'legalBasis':'convention','authenticity':'failed',"
                    + "'authenticityHow':'Nobody at that authority knows of it','accepted':true}"),
            Stories.act(
                Act.Door.STEP,
                "prepare-letter",
                "/S1",
                "supervisor",
                "PT1M",
                "{'text':'@text','course':'issue','closing':'@closing'}"),
            Stories.act(
                Act.Door.ARRIVAL,
                "",
                "",
                "caseworker",
                "PT1M",
                "{'kind':'supplementary-information','channel':'diplomatic',"
                    + "'arrivedAt':'@now','contents':{'purpose':'More on it'}}"),
            Stories.act(
                Act.Door.STEP,
                "send-letter",
                "/S1",
                "caseworker",
                "PT1M",
                "{'proof':'Receipt 1','sentAt':'@now','channel':'electronic','looked':'@all'}"),
            Stories.act(Act.Door.VERB, "NotAccepting.propose", "/1", "supervisor", "PT1M", "{}"));

    assertThat(told.complaint()).isNull();
    assertThat(told.done().subList(0, 5)).allSatisfy(each -> assertThat(each.isDone()).isTrue());
    assertThat(told.done().get(5).how()).isEqualTo(Done.How.REFUSED);
  }

  /** A story can be told as it is printed, whatever it says. */
  @Test
  void whatIsPrintedCanBeTold() {
    Act act =
        Stories.act(
            Act.Door.STEP,
            "decide-measure",
            "/1",
            "supervisor",
            "PT5M",
            "{'reasons':'It\\'s \\\\ so'}");

    String printed =
        Story.of(new History(1, List.of(act), List.of(Done.OK), new Complaint("", ""), List.of()));

    assertThat(printed).contains("{'reasons':'It\\\\'s \\\\\\\\ so'}");
  }
}
