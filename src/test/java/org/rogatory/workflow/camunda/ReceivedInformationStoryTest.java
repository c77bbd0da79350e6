package org.rogatory.workflow.camunda;

import org.junit.jupiter.api.Test;
import org.rogatory.information.course.InformationProcess;

class ReceivedInformationStoryTest extends Story {

  @Test
  void informationIsAssessedAndKept() {
    begins(InformationProcess.RECEIVED_INFORMATION, file);
    waitsAt("assess-information");

    aPersonTakes("assess-information", "assessed");

    isOver();
  }
}
