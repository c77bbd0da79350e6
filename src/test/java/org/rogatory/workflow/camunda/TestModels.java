package org.rogatory.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.rogatory.home.Home;

/** The models of {@code processes/}, as packed. */
final class TestModels {

  private TestModels() {}

  static SortedMap<String, byte[]> files() {
    return ModelDeployment.read(
        new Home(Path.of("target/empty-home")).list(ModelDeployment.NAME, ".bpmn"));
  }

  static Map<String, BpmnModelInstance> all() {
    Map<String, BpmnModelInstance> models = new TreeMap<>();
    files()
        .forEach(
            (name, bpmn) ->
                models.put(name, Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn))));
    return models;
  }

  /** The ids of all nodes of all models. */
  static List<String> nodes() {
    return all().values().stream()
        .flatMap(model -> model.getModelElementsByType(FlowNode.class).stream())
        .map(FlowNode::getId)
        .toList();
  }
}
