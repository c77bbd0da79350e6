package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.information.course.InformationProcess;

class InformationTransmissionStoryTest extends Story {

  @Test
  void informationIsWrittenApprovedAndSent() {
    begins(InformationProcess.INFORMATION_TRANSMISSION, file);
    aPersonTakes("write-information", "written");
    assertThat(script.log()).contains("draft-information-letter " + file);

    aPersonTakes("prepare-letter", "approval-needed");
    aPersonTakes("approve-letter", "approved");
    aPersonTakes("send-letter", "sent");

    isOver();
  }

  @Test
  void aLetterThatIsDroppedIsWrittenAnewOrNothingIsSent() {
    begins(InformationProcess.INFORMATION_TRANSMISSION, file);
    aPersonTakes("write-information", "written");

    aPersonTakes("prepare-letter", "dropped");
    waitsAt("write-information");
    aPersonTakes("write-information", "given-up");

    isOver();
  }
}
