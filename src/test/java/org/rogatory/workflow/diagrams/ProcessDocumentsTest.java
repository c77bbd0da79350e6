package org.rogatory.workflow.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.rogatory.testing.GeneratedDocument;

/** The pictures and the table of the processes in {@code docs/}. */
class ProcessDocumentsTest {

  private static final Path PICTURES = Path.of("docs/processes");

  private final Map<String, BpmnModelInstance> models = models();
  private final Marks marks = new Marks();

  @Test
  void thePageIsUpToDate() throws IOException {
    GeneratedDocument.assertUpToDate(
        Path.of("docs/processes.md"), new ProcessPage(models.values(), marks).page());
  }

  @Test
  void everyProcessHasItsPicture() throws IOException {
    for (Map.Entry<String, BpmnModelInstance> model : models.entrySet()) {
      GeneratedDocument.assertUpToDate(
          PICTURES.resolve(model.getKey() + ".svg"), new Diagram(model.getValue(), marks).draw());
    }
    try (Stream<Path> pictures = Files.list(PICTURES)) {
      assertThat(pictures.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              models.keySet().stream().map(name -> name + ".svg").toList());
    }
  }

  @Test
  void everyNodeSaysWhoActsThere() {
    assertThat(models.values())
        .flatMap(model -> model.getModelElementsByType(FlowNode.class))
        .filteredOn(node -> Marks.acts(node) && !(node instanceof CallActivity))
        .allSatisfy(node -> assertThat(marks.actors(node)).as(node.getId()).isNotEmpty());
  }

  @Test
  void whoActsAndWhyComesFromTheStep() {
    assertThat(marks.actors(node("approve-letter"))).containsExactly(Actor.SUPERVISOR);
    assertThat(marks.actors(node("decide-measure"))).containsExactly(Actor.CASEWORKER);
    assertThat(marks.law(node("decide-measure")))
        .isEqualTo("40(12)(a), 40(12)(b), 40(17), 40(25), 40(26), 40(27), 40(28)");
    assertThat(marks.law(node("draft-refusal"))).isEqualTo("40(25)");
    assertThat(marks.law(node("issue-refusal"))).isEqualTo("40(25)");
    assertThat(marks.law(node("draft-resumption"))).isEqualTo("40(27)");
  }

  @Test
  void aLineIsNotWiderThanItsNode() {
    assertThat(TextLines.of("40(8), 40(21), 40(22)", 98, Svg.SMALL))
        .isEqualTo(List.of("40(8), 40(21),", "40(22)"));
  }

  @Test
  void anArticleIsNamedOnce() {
    assertThat(Diagram.shorter("40(8), 40(12)(d), 42(4), 42(5), 51"))
        .isEqualTo("40(8), (12)(d), 42(4), (5), 51");
  }

  private FlowNode node(String id) {
    return models.values().stream()
        .map(model -> (FlowNode) model.getModelElementById(id))
        .filter(node -> node != null)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, BpmnModelInstance> models() {
    Map<String, BpmnModelInstance> models = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      files.forEach(
          file ->
              models.put(
                  file.getFileName().toString().replace(".bpmn", ""),
                  Bpmn.readModelFromFile(file.toFile())));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return models;
  }
}
