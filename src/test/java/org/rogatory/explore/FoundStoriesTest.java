package org.rogatory.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final String INSIDE = SENT.replace("electronic", "internal");
  private static final String READ = LETTER.replace("{", "{'warningsRead':true,");
  private static final String ALL_READ = LETTER.replace("{", "{'looked':'@all',");
  private static final String ONE = "PT1M";
  private static final int NONE = -1;

  private static final List<String> ITEMS =
      List.of(
          "requesting-authority",
          "subject-and-nature",
          "conducting-authority",
          "facts",
          "assistance-requested",
          "purpose",
          "data-and-link",
          "necessity",
          "period",
          "period-justification",
          "identification");

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

  @Test
  @Clause({"40(12)(d)", "40(26), 3rd sentence", "42(8)"})
  void aWithdrawalThatWasSaidIsWaitedForWhileDataStayHeldThoughTheFileIsClosed() {
    History told =
        Stories.tell(
            complete("preservation"),
            step("triage-request", "", TRIAGED.formatted(true)),
            arrival(
                "'kind':'withdrawal','channel':'oral','saidBy':'Counsel Ng, called back',"
                    + "'whole':true"),
            step("prepare-letter", "/C1", LETTER),
            step("send-letter", "/C1", SENT),
            step("prepare-letter", "/1", READ),
            step("send-letter", "/1", INSIDE),
            step(
                "record-result",
                "/1",
                "{'outcome':'executed','result':'Data on one disk','inEffectFrom':'@now'}"),
            step("prepare-letter", "/1", READ),
            step("send-letter", "/1", SENT),
            waits(240),
            step("prepare-letter", "/C1", LETTER),
            step("send-letter", "/C1", SENT),
            waits(240));

    goesWell(told, NONE);
    assertThat(told.kinds())
        .containsSubsequence(
            "request-closed",
            "communication-unconfirmed",
            "confirmation-reminded",
            "communication-lapsed");
  }

  @Test
  @Clause({"40(12)(b)", "2(o)"})
  void anAuthorityThatHasReportedReadsWhatWasCorrected() {
    History told =
        Stories.tell(
            complete("content-data"),
            step("triage-request", "", TRIAGED.formatted(true)),
            step("assess-grounds", "/1", "{'grounds':['none']}"),
            step("decide-measure", "/1", "{'decision':'grant'}"),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", INSIDE),
            Stories.act(
                Act.Door.VERB, "Correcting.correct", "/1", "supervisor", ONE, "{'seed':518662870}"),
            step("record-result", "/1", "{'outcome':'executed','result':'Data on one disk'}"),
            step("prepare-letter", "/L3", ALL_READ),
            step("send-letter", "/L3", INSIDE));

    goesWell(told, NONE);
    assertThat(told.kinds()).contains("authorities-concerned");
  }

  @Test
  @Clause({"40(12)(b)", "40(16)"})
  void whatAStateAddsIsToldToAnAuthorityByALetterOfCorrection() {
    History told =
        Stories.tell(
            complete("content-data"),
            step("triage-request", "", TRIAGED.formatted(true)),
            step("assess-grounds", "/1", "{'grounds':['none']}"),
            step("decide-measure", "/1", "{'decision':'grant'}"),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", INSIDE),
            step(
                "record-result",
                "/1",
                "{'outcome':'not-executed','hindrance':'data-gone','reassess':true}"),
            arrival(
                "'kind':'supplementary-information','channel':'central-authority-electronic',"
                    + "'text':'See the annex.'"),
            Stories.act(
                Act.Door.VERB,
                "Correcting.correct",
                "/1",
                "caseworker",
                ONE,
                "{'seed':-1694057406}"),
            step("prepare-letter", "/L3", LETTER),
            step("send-letter", "/L3", INSIDE));

    goesWell(told, NONE);
    assertThat(told.kinds()).endsWith("letter-sent");
  }

  /** What goes on being asked is told by another letter, and holds nothing up that was in vain. */
  @Test
  @Clause({"40(12)(d)", "40(16)", "40(21)(a)"})
  void whatALaterLetterDoesNotAskForWasAskedForInVain() {
    History channel =
        Stories.tell(
            registered(
                "'channel':'contact-point','language':'zh','emergency':true,'measures':"
                    + "[{'assistance':'service','description':'As described'}]"),
            step("triage-request", "", TRIAGED.formatted(true)),
            step("prepare-letter", "/S1", LETTER),
            step("send-letter", "/S1", SENT),
            waits(72),
            step("prepare-letter", "/S1", LETTER),
            step("send-letter", "/S1", SENT),
            waits(72),
            step("prepare-letter", "/S1", LETTER),
            step("send-letter", "/S1", SENT),
            waits(72),
            step("settle-silence", "/S1", "{'silence':'go-on'}"),
            arrival(
                "'kind':'further-measure','channel':'central-authority-post',"
                    + "'assistance':'stored-data'"),
            step("prepare-letter", "/S2", LETTER),
            step("send-letter", "/S2", SENT),
            Stories.act(Act.Door.VERB, "NotAccepting.propose", "/1", "caseworker", ONE, "{}"));

    goesWell(channel, NONE);
    assertThat(channel.kinds()).contains("non-acceptance-proposed");
  }

  /** What was consulted on since, and stated or taken back, does not undo what had gone out. */
  @Test
  @Clause({"40(23)", "40(24)", "40(28)"})
  void aRefusalThatIsFoundToHaveGoneOutEarlierIsJudgedByWhatStoodThen() {
    History told =
        Stories.tell(
            complete("transfer-in-custody"),
            step("triage-request", "", TRIAGED.formatted(true)),
            step(
                "assess-grounds",
                "/1",
                "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':"
                    + "'An operation under way'},'noConditions':'None would help.'}"),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", SENT),
            waits(1440),
            step(
                "decide-measure",
                "/1",
                "{'decision':'refuse','grounds':['essential-interests'],'reasons':"
                    + "'The matter is a fiscal one, and touches an operation.',"
                    + "'warningsRead':true}"),
            step("prepare-letter", "/1", LETTER),
            Stories.act(
                Act.Door.STEP,
                "approve-letter",
                "/1",
                "supervisor",
                ONE,
                "{'approved':true,'warningsRead':true}"),
            arrival(
                "'kind':'supplementary-information','channel':'central-authority-electronic',"
                    + "'answers':'none','contents':{'facts':'It was otherwise.'}"),
            step(
                "assess-grounds",
                "/1",
                "{'grounds':['transfer-discretion'],'noConditions':'None would help.',"
                    + "'consult':true}"),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", SENT),
            waits(1440),
            Stories.act(
                Act.Door.SENT,
                "",
                "",
                "caseworker",
                ONE,
                "{'channel':'electronic','sentAt':'@issued','proof':'Receipt 2',"
                    + "'looked':'@all'}"));

    goesWell(told, NONE);
    assertThat(told.kinds())
        .containsSubsequence("consultation-sent", "consultation-sent", "decision-found-sent");
  }

  @Test
  @Clause({"40(26), 1st sentence", "40(27)"})
  void whatIsPostponedWasToldWithTheDayOfItsReview() {
    History told =
        Stories.tell(
            complete("search-seizure"),
            step("triage-request", "", TRIAGED.formatted(true)),
            step(
                "assess-grounds",
                "/1",
                "{'grounds':['postponement'],'facts':{'postponement.interfering-proceeding':"
                    + "'Trial 9/2026','postponement.review-date':'2026-11-17'},"
                    + "'noConditions':'The law allows no exception.'}"),
            Stories.act(
                Act.Door.VERB,
                "Delaying.estimate",
                "/1",
                "caseworker",
                ONE,
                "{'seed':-1326314479}"),
            step("prepare-letter", "/L3", LETTER),
            step("send-letter", "/L3", SENT),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", SENT),
            waits(1728),
            step(
                "decide-measure",
                "/1",
                "{'decision':'postpone','reasons':'Witnesses would be warned by it.',"
                    + "'reviewOn':'2027-02-21'}"),
            step("prepare-letter", "/1", LETTER),
            Stories.act(
                Act.Door.STEP, "approve-letter", "/1", "supervisor", ONE, "{'approved':true}"),
            step("send-letter", "/1", SENT));

    goesWell(told, NONE);
    assertThat(told.kinds()).containsSubsequence("delay-told", "measure-postponed");
  }

  /** Its first measure was answered before anybody answered: nothing is wanting any more. */
  @Test
  @Clause("40(16)")
  void whatIsWantingNoMoreIsNotAskedForAgain() {
    History told =
        Stories.tell(
            registered(without("necessity", "preservation")),
            step("triage-request", "", TRIAGED.formatted(true)),
            step("prepare-letter", "/1", READ),
            step("prepare-letter", "/S1", LETTER),
            step("send-letter", "/S1", SENT),
            step("send-letter", "/1", INSIDE),
            arrival(
                "'kind':'further-measure','channel':'diplomatic',"
                    + "'assistance':'confiscation-order'"),
            step(
                "record-result",
                "/1",
                "{'outcome':'partly-executed','result':'Data on one disk','hindrance':"
                    + "'other-practical','hindranceWords':'See the note of the desk.',"
                    + "'rest':'The older messages','inEffectFrom':'@now'}"),
            step("prepare-letter", "/1", LETTER),
            waits(72),
            step("prepare-letter", "/S1", LETTER),
            step("send-letter", "/S1", SENT),
            waits(72),
            step("prepare-letter", "/S1", LETTER),
            step("send-letter", "/S1", SENT),
            Stories.act(
                Act.Door.STEP, "approve-letter", "/1", "supervisor", ONE, "{'approved':true}"),
            waits(168),
            step("send-letter", "/1", SENT),
            step("settle-silence", "/S1", "{'silence':'ask-again'}"),
            step("settle-silence", "/S1", "{'silence':'go-on'}"));

    goesWell(told, 18);
    assertThat(told.kinds()).contains("information-waived");
  }

  /** The State was another one: its request is taken up again, and the data stay held. */
  @Test
  @Clause({"40(12)(b)", "42(8)"})
  void whatAnAuthorityIsToldOfHeldDataStandsBesideTheirMeasureThatIsTakenUpAgain() {
    History told =
        Stories.tell(
            complete("preservation"),
            step("triage-request", "", TRIAGED.formatted(true)),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", INSIDE),
            step(
                "record-result",
                "/1",
                "{'outcome':'executed','result':'Data on one disk','inEffectFrom':'@now'}"),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", SENT),
            waits(1488),
            step(
                "decide-release",
                "/1",
                "{'decision':'hold-on','why':'See the note of the desk.','until':'2027-05-05'}"),
            Stories.act(
                Act.Door.VERB,
                "Correcting.correct",
                "/1",
                "caseworker",
                ONE,
                "{'seed':-2037481623}"));

    goesWell(told, NONE);
    assertThat(told.kinds()).containsSubsequence("hold-prolonged", "request-taken-up-again");
  }

  /** The authority is told until when it holds the data; a withdrawal makes that no less true. */
  @Test
  @Clause({"40(26), 3rd sentence", "42(8)"})
  void whatAnAuthorityIsToldOfAnAnsweredMeasureOutlivesTheWithdrawal() {
    History told =
        Stories.tell(
            registered(without("", "preservation", "stored-data")),
            step("triage-request", "", TRIAGED.formatted(true)),
            step("prepare-letter", "/1", READ),
            step("send-letter", "/1", INSIDE),
            step(
                "record-result",
                "/1",
                "{'outcome':'executed','result':'Data on one disk','inEffectFrom':'@now'}"),
            step("prepare-letter", "/1", LETTER),
            step("send-letter", "/1", SENT),
            Stories.act(Act.Door.VERB, "Releasing.holdOn", "/1", "caseworker", ONE, "{}"),
            arrival("'kind':'withdrawal','channel':'central-authority-electronic','whole':true"),
            step("prepare-letter", "/1", READ),
            step("send-letter", "/1", INSIDE));

    goesWell(told, NONE);
    assertThat(told.kinds()).containsSubsequence("hold-prolonged", "request-withdrawn");
  }

  /** What went out before the basis was found to be another was lawful under the one it named. */
  @Test
  @Clause({"40(7)", "40(25)"})
  void aRefusalThatHadGoneOutIsJudgedByTheBasisOfItsTime() {
    History told =
        Stories.tell(
            registered(
                "XF",
                "'channel':'diplomatic','language':'en','measures':[{'assistance':'stored-data',"
                    + "'description':'As described','electronicEvidence':'yes'}]"),
            step(
                "triage-request",
                "",
                TRIAGED
                    .formatted(true)
                    .replace(
                        "'convention'",
                        "'other-treaty','treaty':'" + "Treaty of 1998 between XA and XF'")),
            step(
                "assess-grounds",
                "/1",
                "{'grounds':['other-treaty'],'facts':{'other-treaty.treaty-article':"
                    + "'Its Article 3.'},'conditions':['Use in this case only']}"),
            step(
                "decide-measure",
                "/1",
                "{'decision':'refuse','grounds':['other-treaty'],'reasons':'The prosecutor refuses under its Article 3, for a reason that is told.'}"),
            step("prepare-letter", "/1", LETTER),
            Stories.act(
                Act.Door.STEP, "approve-letter", "/1", "supervisor", ONE, "{'approved':true}"),
            Stories.act(Act.Door.VERB, "Rebasing.change", "/1", "caseworker", ONE, "{}"),
            step(
                "assess-grounds",
                "/1",
                "{'grounds':['persecution'],'facts':{'persecution.prejudice-feared':"
                    + "'Members of the minority are tried without counsel.'}}"),
            Stories.act(Act.Door.SENT, "", "", "caseworker", ONE, SENT.replace("@now", "@issued")));

    goesWell(told, NONE);
    assertThat(told.kinds()).containsSubsequence("basis-changed", "measure-refused");
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
    return registered("XB", said);
  }

  private static Act registered(String state, String said) {
    return Stories.act(
        Act.Door.REGISTER,
        "",
        "",
        "caseworker",
        "PT0S",
        "{'requestingState':'"
            + state
            + "','receivedAt':'2026-11-03T08:00:00+01:00',"
            + said
            + "}");
  }

  /** One that says all that is required, on the usual way. */
  private static Act complete(String assistance) {
    return registered("'answerBy':'2026-12-20'," + without("", assistance));
  }

  /** What says all that is required but one item. */
  private static String without(String item, String... assistance) {
    String contents =
        ITEMS.stream()
            .filter(each -> !each.equals(item))
            .map(each -> "'" + each + "':'What is said of " + each + "'")
            .collect(Collectors.joining(","));
    String measures =
        Stream.of(assistance)
            .map(
                each ->
                    "{'assistance':'"
                        + each
                        + "','description':'As described','electronicEvidence':'yes'}")
            .collect(Collectors.joining(","));
    return "'channel':'diplomatic','language':'en','measures':["
        + measures
        + "],'contents':{"
        + contents
        + "}";
  }

  private static Act waits(int hours) {
    return Stories.act(Act.Door.WAIT, "", "", "program", "PT" + hours + "H", "{}");
  }

  private static Act step(String name, String matter, String said) {
    return Stories.act(Act.Door.STEP, name, matter, "caseworker", ONE, said);
  }

  private static Act arrival(String said) {
    return Stories.act(
        Act.Door.ARRIVAL, "", "", "caseworker", ONE, "{'arrivedAt':'@now'," + said + "}");
  }
}
