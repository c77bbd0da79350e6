package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.journal.Matter;

class SupplementaryInformationStoryTest extends Story {

  private final Matter supplement = RequestMatter.SUPPLEMENT.of(reference, 1);

  @BeforeEach
  void nothingHasComeYet() {
    theProgramSays("draft-information-request", "ask");
    theProgramSays("check-information-arrived", "waiting");
  }

  @Test
  void whatHasComeBeforeAnybodyAskedIsExamined() {
    theProgramSays("draft-information-request", "examine");
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);

    waitsAt("examine-supplement");
    aPersonTakes("examine-supplement", "settled");
    isOver();
  }

  @Test
  void whatWasLackingComesAfterAReminderAndASecondRequest() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theLetterIsSent();
    waitsAt("await-information");

    isTold(supplement, RequestMessage.INFORMATION_OVERDUE);
    waitsAt("prepare-letter");
    theLetterIsSent();
    waitsAt("await-information");

    isTold(supplement, RequestMessage.INFORMATION_RECEIVED);
    aPersonTakes("examine-supplement", "still-missing");
    theLetterIsSent();
    isTold(supplement, RequestMessage.INFORMATION_RECEIVED);
    aPersonTakes("examine-supplement", "settled");
    isOver();
  }

  @Test
  void informationThatComesBeforeTheQuestionIsExaminedAndTheQuestionNotSent() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theProgramSays("check-information-arrived", "arrived");

    isTold(supplement, RequestMessage.INFORMATION_RECEIVED);

    assertThat(withdrawn()).containsExactly("prepare-letter");
    aPersonTakes("examine-supplement", "settled");
    isOver();
  }

  /** A question that was issued goes out: the process is not told then. */
  @Test
  void informationThatWasFasterThanTheLetterIsExaminedAtOnce() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theProgramSays("check-information-arrived", "arrived");

    theLetterIsSent();
    waitsAt("examine-supplement");

    aPersonTakes("examine-supplement", "no-longer-needed");
    isOver();
  }

  /** It is not sent, and not drafted again. */
  @Test
  void aQuestionThatWasIssuedAndIsNotToBeSentLeavesWhatCameToBeExamined() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theProgramSays("check-information-arrived", "arrived");

    aPersonTakes("prepare-letter", "issued");
    aPersonTakes("send-letter", "dropped");

    aPersonTakes("examine-supplement", "settled");
    isOver();
  }

  @Test
  void informationThatComesWhileAReminderIsPreparedMakesItNeedless() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theLetterIsSent();
    isTold(supplement, RequestMessage.INFORMATION_OVERDUE);
    theProgramSays("check-information-arrived", "arrived");

    isTold(supplement, RequestMessage.INFORMATION_RECEIVED);

    waitsAt("examine-supplement");
    assertThat(withdrawn()).containsExactly("prepare-letter");
  }

  @Test
  void aPersonSaysHowItGoesOnWhenTheLastReminderMetWithSilence() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theLetterIsSent();
    isTold(supplement, RequestMessage.INFORMATION_UNANSWERED);
    aPersonTakes("settle-silence", "ask-again");
    theProgramSays("check-information-arrived", "unanswered");
    theLetterIsSent();

    aPersonTakes("settle-silence", "go-on");

    isOver();
  }

  @Test
  void informationThatComesAtLastIsExaminedAllTheSame() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theLetterIsSent();
    isTold(supplement, RequestMessage.INFORMATION_UNANSWERED);
    waitsAt("settle-silence");

    isTold(supplement, RequestMessage.INFORMATION_RECEIVED);

    assertThat(withdrawn()).containsExactly("settle-silence");
    aPersonTakes("examine-supplement", "settled");
    isOver();
  }

  @Test
  void whatNeedNotBeAskedAnyMoreIsNotWaitedFor() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    theProgramSays("check-information-arrived", "no-longer-needed");

    aPersonTakes("prepare-letter", "dropped");

    isOver();
  }

  @Test
  void whenNothingIsNeededAnyMoreTheOpenLetterIsWithdrawn() {
    begins(RequestProcess.SUPPLEMENTARY_INFORMATION, supplement);
    waitsAt("prepare-letter");

    isTold(supplement, RequestMessage.INFORMATION_CANCELLED);

    isOver();
    assertThat(withdrawn()).containsExactly("prepare-letter");
  }
}
