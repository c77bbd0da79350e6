package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.workflow.Message;
import org.rogatory.workflow.ProcessName;

class PostponementStoryTest extends Story {

  @Test
  void assistanceIsPostponedReviewedAndResumed() {
    theProgramSays("record-postponement", "waiting");
    begins(ProcessName.POSTPONEMENT, first);
    theLetterIsSent();
    waitsAt("postponement-ended");

    isTold(first, Message.POSTPONEMENT_ENDED);
    waitsAt("review-postponement");

    aPersonTakes("review-postponement", "resumed");
    theLetterIsSent();
    isOver();
    assertThat(script.log()).contains("draft-resumption " + first);
  }

  @Test
  void aPostponementThatMustGoOnIsOverForNow() {
    theProgramSays("record-postponement", "waiting");
    begins(ProcessName.POSTPONEMENT, first);
    theLetterIsSent();
    isTold(first, Message.POSTPONEMENT_ENDED);

    aPersonTakes("review-postponement", "continued");

    isOver();
  }

  @Test
  void aTimeThatEndedBeforeTheLetterWasSentIsReviewedAtOnce() {
    theProgramSays("record-postponement", "ended");
    begins(ProcessName.POSTPONEMENT, first);

    theLetterIsSent();

    waitsAt("review-postponement");
  }

  @Test
  void aPostponementThatIsDroppedIsOver() {
    begins(ProcessName.POSTPONEMENT, first);

    aPersonTakes("prepare-letter", "dropped");

    isOver();
  }
}
