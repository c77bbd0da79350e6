package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;

class ConsultationStoryTest extends Story {

  @BeforeEach
  void nothingHasComeYet() {
    theProgramSays("check-consultation", "waiting");
  }

  @Test
  void theStateReplies() {
    begins(RequestProcess.CONSULTATION, first);
    theLetterIsSent();
    waitsAt("await-consultation-reply");

    isTold(first, RequestMessage.CONSULTATION_REPLIED);

    isOver();
    assertThat(workflow.tell(RequestMessage.CONSULTATION_LAPSED, first))
        .as("nobody waits")
        .isFalse();
  }

  @Test
  void thePeriodLapses() {
    begins(RequestProcess.CONSULTATION, first);
    theLetterIsSent();

    isTold(first, RequestMessage.CONSULTATION_LAPSED);

    isOver();
  }

  @Test
  void aReplyThatWasFasterIsNotLost() {
    begins(RequestProcess.CONSULTATION, first);
    theProgramSays("check-consultation", "replied");

    theLetterIsSent();

    isOver();
  }

  @Test
  void aPeriodThatHasLapsedAlreadyIsNotWaitedFor() {
    begins(RequestProcess.CONSULTATION, first);
    theProgramSays("check-consultation", "lapsed");

    theLetterIsSent();

    isOver();
  }

  @Test
  void aConsultationThatIsDroppedIsOver() {
    begins(RequestProcess.CONSULTATION, first);

    aPersonTakes("prepare-letter", "dropped");

    isOver();
    assertThat(script.log()).doesNotContain("check-consultation " + first);
  }
}
