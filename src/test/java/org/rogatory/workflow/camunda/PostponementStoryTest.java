package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;

class PostponementStoryTest extends Story {

  @Test
  void assistanceIsPostponedReviewedAndResumed() {
    theProgramSays("record-postponement", "waiting");
    begins(RequestProcess.POSTPONEMENT, first);
    theLetterIsSent();
    waitsAt("postponement-ended");

    isTold(first, RequestMessage.POSTPONEMENT_ENDED);
    waitsAt("review-postponement");

    aPersonTakes("review-postponement", "resumed");
    theLetterIsSent();
    isOver();
    assertThat(script.log()).contains("draft-resumption " + first);
  }

  @Test
  void aPostponementThatMustGoOnIsOverForNow() {
    theProgramSays("record-postponement", "waiting");
    begins(RequestProcess.POSTPONEMENT, first);
    theLetterIsSent();
    isTold(first, RequestMessage.POSTPONEMENT_ENDED);

    aPersonTakes("review-postponement", "continued");

    isOver();
  }

  @Test
  void aTimeThatEndedBeforeTheLetterWasSentIsReviewedAtOnce() {
    theProgramSays("record-postponement", "ended");
    begins(RequestProcess.POSTPONEMENT, first);

    theLetterIsSent();

    waitsAt("review-postponement");
  }

  @Test
  void aPostponementThatIsDroppedIsOver() {
    begins(RequestProcess.POSTPONEMENT, first);

    aPersonTakes("prepare-letter", "dropped");

    isOver();
  }
}
