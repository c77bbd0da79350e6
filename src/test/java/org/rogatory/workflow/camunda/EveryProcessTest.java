package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.workflow.ProcessName;

/** The stories that each process must have. */
class EveryProcessTest {

  @Test
  void everyProcessHasItsStories() {
    assertThat(OurProcesses.KNOWN.all().stream().map(EveryProcessTest::stories))
        .allSatisfy(
            name ->
                assertThatCode(() -> Class.forName(getClass().getPackageName() + "." + name))
                    .doesNotThrowAnyException());
  }

  @Test
  void aNodeThatNobodyVisitsIsNoticed() {
    assertThat(EveryNode.missed(Set.of("open-letter", "send-letter"), Set.of("open-letter")))
        .containsExactly("send-letter");
    assertThat(EveryNode.process(StatusEnquiryStoryTest.class))
        .isEqualTo(RequestProcess.STATUS_ENQUIRY);
  }

  private static String stories(ProcessName process) {
    StringBuilder name = new StringBuilder();
    for (String word : process.id().split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name + "StoryTest";
  }
}
