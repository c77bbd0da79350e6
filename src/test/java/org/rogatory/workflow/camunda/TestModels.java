package org.rogatory.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
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
}
