package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.journal.Matter;

class AfterAnswerStoryTest extends Story {

  private Matter written;

  @BeforeEach
  void somethingIsWrittenAfterTheAnswer() {
    written = RequestMatter.SEQUEL.of(reference, 1);
    begins(RequestProcess.AFTER_ANSWER, written);
    waitsAt("examine-after-answer");
  }

  @Test
  void whatIsTakenUpOrAsksForNothingIsSettled() {
    aPersonTakes("examine-after-answer", "settled");

    isOver();
  }

  @Test
  void thatNothingChangesIsTold() {
    aPersonTakes("examine-after-answer", "nothing-changes");
    waitsAt("prepare-letter");
    assertThat(waiting("prepare-letter").matter()).isEqualTo(written);

    theLetterIsSent();

    isOver();
  }

  @Test
  void aLetterThatIsGivenUpIsExaminedOnceMore() {
    aPersonTakes("examine-after-answer", "nothing-changes");

    aPersonTakes("prepare-letter", "dropped");

    waitsAt("examine-after-answer");
    aPersonTakes("examine-after-answer", "settled");
    isOver();
  }
}
