package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.information.InformationMatter;
import org.rogatory.information.course.InformationProcess;
import org.rogatory.journal.Matter;

class ExculpatoryDisclosureStoryTest extends Story {

  private final Matter disclosure = InformationMatter.DISCLOSURE.of(reference, 1);

  @Test
  void theSenderIsNotifiedAndConsultedBeforeTheDisclosure() {
    begins(InformationProcess.EXCULPATORY_DISCLOSURE, disclosure);
    aPersonTakes("settle-disclosure", "notify");
    theLetterIsSent();
    waitsAt("settle-disclosure");
    assertThat(script.log()).contains("draft-disclosure-notice " + disclosure);

    aPersonTakes("settle-disclosure", "consulted");
    waitsAt("settle-disclosure");
    aPersonTakes("settle-disclosure", "disclosed");

    isOver();
  }

  @Test
  void theSenderIsInformedOfADisclosureWithoutNotice() {
    begins(InformationProcess.EXCULPATORY_DISCLOSURE, disclosure);

    aPersonTakes("settle-disclosure", "disclosed-without-notice");
    assertThat(script.log()).contains("draft-late-notice " + disclosure);
    theLetterIsSent();

    isOver();
  }

  @Test
  void aNoticeThatIsDroppedLeavesTheDisclosureOpen() {
    begins(InformationProcess.EXCULPATORY_DISCLOSURE, disclosure);
    aPersonTakes("settle-disclosure", "notify");

    aPersonTakes("prepare-letter", "dropped");
    waitsAt("settle-disclosure");
    aPersonTakes("settle-disclosure", "given-up");

    isOver();
  }
}
