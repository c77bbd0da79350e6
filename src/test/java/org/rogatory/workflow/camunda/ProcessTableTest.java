package org.rogatory.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.rogatory.incoming.course.RequestProcess;
import org.rogatory.testing.GeneratedDocument;
import org.rogatory.workflow.ProcessName;

/** The table of processes and their steps, and the stories that each process must have. */
class ProcessTableTest {

  @Test
  void theTableIsUpToDate() throws IOException {
    StringBuilder page = new StringBuilder("# Processes\n\nMade from `processes/`; do not edit.\n");
    TestModels.all().values().forEach(model -> page.append(chapter(model)));

    GeneratedDocument.assertUpToDate(Path.of("docs/processes.md"), page.toString());
  }

  @Test
  void everyProcessHasItsStories() {
    assertThat(OurProcesses.KNOWN.all().stream().map(ProcessTableTest::stories))
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

  private static String chapter(BpmnModelInstance model) {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    StringBuilder chapter = new StringBuilder("\n## `" + process.getId() + "`\n\n");
    process
        .getDocumentations()
        .forEach(text -> chapter.append(text.getTextContent()).append("\n\n"));
    chapter.append("| id | in the diagram | what | outcomes |\n|---|---|---|---|\n");
    model.getModelElementsByType(FlowNode.class).stream()
        .map(ProcessTableTest::row)
        .forEach(chapter::append);
    return chapter.toString();
  }

  private static String row(FlowNode node) {
    String kind = kind(node);
    return kind.isEmpty()
        ? ""
        : "| `%s` | %s | %s | %s |\n"
            .formatted(
                node.getId(),
                node.getName(),
                kind,
                String.join(", ", Outcomes.after(node).words()));
  }

  private static String kind(FlowNode node) {
    if (node instanceof UserTask) {
      return "a person's step";
    }
    if (node instanceof ServiceTask) {
      return "the program's step";
    }
    if (node instanceof CallActivity call) {
      return "calls `" + call.getCalledElement() + "`";
    }
    return node.getChildElementsByType(MessageEventDefinition.class).stream()
        .map(event -> "hears `" + event.getMessage().getName() + "`")
        .findFirst()
        .orElse("");
  }
}
