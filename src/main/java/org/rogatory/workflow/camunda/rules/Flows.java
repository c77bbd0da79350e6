package org.rogatory.workflow.camunda.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.ModelInstance;

/**
 * The ways between a model's nodes as the engine sees them: by what a flow says of its ends. What a
 * node says of its flows is optional in BPMN. Ids are taken as they stand, since resolving each
 * takes a walk through the document.
 */
public final class Flows {

  private final Map<String, List<SequenceFlow>> bySource;
  private final Map<String, List<SequenceFlow>> byTarget;

  private Flows(ModelInstance model) {
    this.bySource = by("sourceRef", model);
    this.byTarget = by("targetRef", model);
  }

  public static Flows of(ModelInstance model) {
    return new Flows(model);
  }

  private static Map<String, List<SequenceFlow>> by(String end, ModelInstance model) {
    return model.getModelElementsByType(SequenceFlow.class).stream()
        .collect(Collectors.groupingBy(flow -> flow.getAttributeValue(end)));
  }

  public List<SequenceFlow> from(FlowNode node) {
    return bySource.getOrDefault(node.getId(), List.of());
  }

  List<SequenceFlow> to(FlowNode node) {
    return byTarget.getOrDefault(node.getId(), List.of());
  }
}
