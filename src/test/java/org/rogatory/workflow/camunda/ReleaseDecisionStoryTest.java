package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.course.RequestMessage;
import org.rogatory.incoming.course.RequestProcess;

@Clause({"40(26), 3rd sentence", "42(8)"})
class ReleaseDecisionStoryTest extends Story {

  @Test
  void aPersonDecidesOnWhatIsHeld() {
    begins(RequestProcess.RELEASE_DECISION, first);
    waitsAt("decide-release");
    assertThat(workflow.isUnderWay(RequestProcess.RELEASE_DECISION, first)).isTrue();
    assertThat(workflow.isUnderWay(RequestProcess.RELEASE_DECISION, second)).isFalse();

    aPersonTakes("decide-release", "decided");

    isOver();
  }

  @Test
  void nobodyDecidesOnWhatARequestAsksFor() {
    begins(RequestProcess.RELEASE_DECISION, first);

    isTold(first, RequestMessage.HOLD_SETTLED);

    isOver();
    assertThat(withdrawn()).containsExactly("decide-release");
  }
}
