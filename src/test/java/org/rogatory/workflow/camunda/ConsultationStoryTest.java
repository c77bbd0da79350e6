package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.workflow.Message;
import org.rogatory.workflow.ProcessName;

class ConsultationStoryTest extends Story {

  @BeforeEach
  void nothingHasComeYet() {
    theProgramSays("check-consultation", "waiting");
  }

  @Test
  void theStateReplies() {
    begins(ProcessName.CONSULTATION, first);
    theLetterIsSent();
    waitsAt("await-consultation-reply");

    isTold(first, Message.CONSULTATION_REPLIED);

    isOver();
    assertThat(workflow.tell(Message.CONSULTATION_LAPSED, first)).as("nobody waits").isFalse();
  }

  @Test
  void thePeriodLapses() {
    begins(ProcessName.CONSULTATION, first);
    theLetterIsSent();

    isTold(first, Message.CONSULTATION_LAPSED);

    isOver();
  }

  @Test
  void aReplyThatWasFasterIsNotLost() {
    begins(ProcessName.CONSULTATION, first);
    theProgramSays("check-consultation", "replied");

    theLetterIsSent();

    isOver();
  }

  @Test
  void aPeriodThatHasLapsedAlreadyIsNotWaitedFor() {
    begins(ProcessName.CONSULTATION, first);
    theProgramSays("check-consultation", "lapsed");

    theLetterIsSent();

    isOver();
  }

  @Test
  void aConsultationThatIsDroppedIsOver() {
    begins(ProcessName.CONSULTATION, first);

    aPersonTakes("prepare-letter", "dropped");

    isOver();
    assertThat(script.log()).doesNotContain("check-consultation " + first);
  }
}
