package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;

class MeasureStoryTest extends Story {

  @Test
  void aGrantedMeasureIsTransmittedExecutedAndAnswered() {
    begins(RequestProcess.MEASURE, first);
    waitsAt("assess-grounds");

    aPersonTakes("assess-grounds", "ready-to-decide");
    waitsAt("decide-measure");

    aPersonTakes("decide-measure", "granted");
    waitsAt("prepare-letter");

    theLetterIsSent();
    waitsAt("record-result");

    aPersonTakes("record-result", "answer");
    theLetterIsSent();
    isOver();
    assertThat(script.log())
        .containsSubsequence(
            "draft-transmittal " + first,
            "record-transmittal " + first,
            "draft-results " + first,
            "close-measure " + first);
  }

  @Test
  void whatIsOutsideIsAnsweredAndHasEnded() {
    theProgramSays("check-scope", "outside");
    begins(RequestProcess.MEASURE, first);

    theLetterIsSent();

    isOver();
    assertThat(script.log()).containsOnlyOnce("draft-outside-answer " + first);
  }

  @Test
  void whoDropsTheAnswerThatItIsOutsideLooksAgain() {
    theProgramSays("check-scope", "outside");
    begins(RequestProcess.MEASURE, first);
    theProgramSays("check-scope", "open");
    aPersonTakes("prepare-letter", "dropped");
    waitsAt("examine-scope");

    theProgramSays("check-scope", "inside");
    aPersonTakes("examine-scope", "examined");
    waitsAt("assess-grounds");
  }

  @Test
  void whatItsAssessmentRestedOnChangedAndItIsAssessedAnew() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    waitsAt("decide-measure");

    isTold(first, RequestMessage.ASSESSMENT_OUTDATED);
    waitsAt("assess-grounds");
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "granted");
    theLetterIsSent();
    aPersonTakes("record-result", "answer");
    theLetterIsSent();

    isOver();
  }

  @Test
  void whatWeExecuteOurselvesIsNotTransmitted() {
    theProgramSays("draft-transmittal", "ourselves");
    begins(RequestProcess.MEASURE, first);

    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "granted");

    waitsAt("record-result");
    assertThat(script.log()).contains("record-transmittal " + first);
    aPersonTakes("record-result", "answer");
    theLetterIsSent();
    isOver();
  }

  @Test
  void whatIsLackingIsWaitedFor() {
    theProgramSays("check-contents", "waiting");
    begins(RequestProcess.MEASURE, first);
    waitsAt("contents-settled");

    theProgramSays("check-contents", "settled");
    isTold(first, RequestMessage.CONTENTS_SETTLED);

    waitsAt("assess-grounds");
    assertThat(workflow.tell(RequestMessage.CONTENTS_SETTLED, first)).as("nobody waits").isFalse();
  }

  @Test
  void aPreservationThatWaitedIsStillExecutedFirst() {
    theProgramSays("check-contents", "waiting");
    begins(RequestProcess.MEASURE, first);

    theProgramSays("check-contents", "preserve-first");
    isTold(first, RequestMessage.CONTENTS_SETTLED);

    theLetterIsSent();
    waitsAt("record-result");
  }

  @Test
  void dataArePreservedFirstAndThePossibleGroundIsAssessedAfterwards() {
    theProgramSays("check-contents", "preserve-first");
    begins(RequestProcess.MEASURE, first);
    theLetterIsSent();
    waitsAt("record-result");

    theProgramSays("check-contents", "settled");
    aPersonTakes("record-result", "assess-again");
    waitsAt("assess-grounds");

    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "confirmed");
    theLetterIsSent();
    isOver();
    assertThat(script.log()).containsOnlyOnce("draft-transmittal " + first);
  }

  @Test
  void aRefusalFollowsAConsultationAndAnApproval() {
    theProgramSays("check-consultation", "waiting");
    begins(RequestProcess.MEASURE, first);

    aPersonTakes("assess-grounds", "consult");
    theLetterIsSent();
    waitsAt("await-consultation-reply");

    isTold(first, RequestMessage.CONSULTATION_REPLIED);
    waitsAt("decide-measure");

    aPersonTakes("decide-measure", "refused");
    aPersonTakes("prepare-letter", "approval-needed");
    aPersonTakes("approve-letter", "approved");
    aPersonTakes("send-letter", "sent");
    isOver();
    assertThat(script.log()).endsWith("record-refusal " + first);
  }

  @Test
  void whoDropsTheRefusalDecidesAnew() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "refused");

    aPersonTakes("prepare-letter", "dropped");
    waitsAt("decide-measure");

    aPersonTakes("decide-measure", "reassess");
    waitsAt("assess-grounds");
  }

  /** Whatever leads back to the grounds leads by the scope. */
  @Test
  void whatIsFoundOutsideWhenItIsAssessedAgainIsAnsweredSo() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    theProgramSays("check-scope", "open");

    aPersonTakes("decide-measure", "reassess");
    waitsAt("examine-scope");

    theProgramSays("check-scope", "outside");
    aPersonTakes("examine-scope", "examined");
    theLetterIsSent();
    isOver();
  }

  @Test
  void soIsWhatComesBackFromItsAuthorityOrItsPostponement() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "granted");
    theLetterIsSent();
    theProgramSays("check-scope", "open");
    aPersonTakes("record-result", "assess-again");
    waitsAt("examine-scope");

    theProgramSays("check-scope", "inside");
    aPersonTakes("examine-scope", "examined");
    aPersonTakes("assess-grounds", "ready-to-decide");
    theProgramSays("record-postponement", "waiting");
    aPersonTakes("decide-measure", "postponed");
    theLetterIsSent();
    theProgramSays("check-scope", "open");
    isTold(first, RequestMessage.POSTPONEMENT_ENDED);
    aPersonTakes("review-postponement", "resumed");
    theLetterIsSent();
    waitsAt("examine-scope");
  }

  @Test
  void aPostponementThatIsDroppedIsDecidedOnAgain() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "postponed");
    theProgramSays("settle-postponement", "given-up");

    aPersonTakes("prepare-letter", "dropped");

    waitsAt("decide-measure");
  }

  @Test
  void aPostponementThatIsContinuedIsAssessedAgain() {
    theProgramSays("record-postponement", "waiting");
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "postponed");
    theLetterIsSent();
    isTold(first, RequestMessage.POSTPONEMENT_ENDED);

    aPersonTakes("review-postponement", "continued");

    waitsAt("assess-grounds");
  }

  @Test
  void aChangeReachesWhatIsPostponed() {
    theProgramSays("record-postponement", "waiting");
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "postponed");
    theLetterIsSent();
    theProgramSays("check-scope", "open");

    isTold(first, RequestMessage.ASSESSMENT_OUTDATED);

    waitsAt("examine-scope");
  }

  @Test
  void aPostponedMeasureIsAssessedAgainWhenItResumes() {
    theProgramSays("record-postponement", "waiting");
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");

    aPersonTakes("decide-measure", "postponed");
    theLetterIsSent();
    waitsAt("postponement-ended");

    isTold(first, RequestMessage.POSTPONEMENT_ENDED);
    aPersonTakes("review-postponement", "resumed");
    theLetterIsSent();
    waitsAt("assess-grounds");
  }

  @Test
  void aLateAuthorityIsChasedWhileTheResultCanBeRecorded() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "granted");
    theLetterIsSent();
    String awaited = task("record-result", first);

    isTold(first, RequestMessage.EXECUTION_OVERDUE);
    waitsAt("record-result", "prepare-letter");
    theLetterIsSent();
    waitsAt("record-result");

    isTold(first, RequestMessage.EXECUTION_OVERDUE);
    waitsAt("record-result", "prepare-letter");
    assertThat(task("record-result", first)).isEqualTo(awaited);
  }

  @Test
  void aResultMakesTheChaserNeedless() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "granted");
    theLetterIsSent();
    isTold(first, RequestMessage.EXECUTION_OVERDUE);

    aPersonTakes("record-result", "answer");

    assertThat(withdrawn()).containsExactly("prepare-letter");
    waitsAt("prepare-letter");
    theLetterIsSent();
    isOver();
  }

  @Test
  void aMeasureWithdrawnWhileTheAuthorityIsAtWorkIsStopped() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "ready-to-decide");
    aPersonTakes("decide-measure", "granted");
    theLetterIsSent();

    theProgramSays("settle-measure-withdrawal", "stop-needed");
    isTold(first, RequestMessage.MEASURE_WITHDRAWN);
    assertThat(withdrawn()).containsExactly("record-result");
    waitsAt("prepare-letter");

    theLetterIsSent();
    isOver();
    assertThat(script.log())
        .containsSubsequence("draft-stop-letter " + first, "close-withdrawn-measure " + first);
  }

  @Test
  void aWithdrawalReachesThroughTheConsultationToItsLetter() {
    begins(RequestProcess.MEASURE, first);
    aPersonTakes("assess-grounds", "consult");
    aPersonTakes("prepare-letter", "approval-needed");

    theProgramSays("settle-measure-withdrawal", "nothing-to-stop");
    isTold(first, RequestMessage.MEASURE_WITHDRAWN);

    isOver();
    assertThat(withdrawn()).containsExactly("approve-letter");
  }
}
